/**
 * The sheet of a document in Typst 0.14: what `typst.ts` calls, one function for each thing that a document holds. Measures are those
 * of the printed page (`src/styles/print.css`). Lines to write on are 8 mm apart; boxes and rules are shapes, which readers of a tagged PDF
 * pass over.
 */
export const SHEET = String.raw`
#let rubric = rgb("#8f2a1c")
#let soft = rgb("#333333")
#let hair = 0.5pt + rgb("#444444")
#let sans(size, weight: 400, fill: black, body) = text(font: "Source Sans 3", size: size, weight: weight, fill: fill, body)
#let indent = 10mm
#let leading(size, pitch) = pitch - size

#let sheet(title: "", language: "", region: "", day: (), size: (), foot: none, body) = {
  set document(title: title, author: "Tandem", date: datetime(year: day.at(0), month: day.at(1), day: day.at(2)))
  set page(
    width: size.at(0),
    height: size.at(1),
    // Both papers have the lines of A4 with margins of 22 mm.
    margin: (x: (size.at(0) - 166mm) / 2, y: 24mm),
    header-ascent: 9mm,
    footer-descent: 8mm,
    header: context if here().page() > 1 { sans(8.5pt, fill: soft, title) },
    footer: sans(8.5pt, fill: soft, foot),
  )
  // Lines are exactly as high as their type, so that leading is what is missing to the pitch.
  set text(font: "Literata", size: 10.5pt, fallback: false, hyphenate: false, lang: language, region: region, top-edge: 0.8em, bottom-edge: -0.2em)
  set text(costs: (orphan: 300%, widow: 300%, runt: 100%))
  set par(leading: leading(10.5pt, 15.2pt), spacing: 7pt, justify: false)
  // Literata has no narrow no-break space: half an ordinary one stands for it, which is too thin by so much.
  show "\u{202f}": set text(tracking: 0.06em)
  set strong(delta: 200)
  set heading(numbering: "1.")
  set list(body-indent: 3mm, spacing: 5pt)
  set enum(body-indent: 2.5mm, spacing: 5pt)
  // Words stand in title and headings by themselves, not in paragraphs of theirs: so do their tags.
  show std.title: set block(above: 0pt, below: 12pt, sticky: true)
  show std.title: set text(size: 22pt, weight: 600)
  show std.title: set par(leading: leading(22pt, 25.3pt))
  show heading: it => block(above: 20pt, below: 6pt, sticky: true, breakable: false, {
    set text(size: 13pt, weight: 600)
    set par(leading: leading(13pt, 16.5pt), hanging-indent: indent)
    box(width: indent, baseline: 0.2em, text(fill: rubric, counter(heading).display(it.numbering)))
    it.body
  })
  std.title()
  body
}

// Page and pages of the foot, for those who print.
#let page-number = context counter(page).display("1")
#let page-total = context counter(page).final().first()

#let caveat(title, bodies) = block(
  breakable: false,
  stroke: (left: 2pt + rubric),
  inset: (left: 10pt, y: 3pt),
  above: 0pt,
  below: 14pt,
  {
    block(below: 3pt, par(sans(10.5pt, weight: 600, title)))
    for body in bodies { par(body) }
  },
)

#let clause(title) = heading(title)

// A piece of a clause stands under the words of its heading. One that keeps goes to the page of what follows it.
#let piece(keep: false, whole: false, above: 8pt, below: 8pt, body) = block(
  above: above,
  below: below,
  sticky: keep,
  breakable: not (keep or whole),
  width: 100%,
  inset: (left: indent),
  body,
)

#let paragraph(keep: false, body) = piece(keep: keep, par(body))

// Room for a hand above the rule; lines without a gap stay as close as others.
#let gap(width, label) = {
  box(width: width, height: 6.6mm, baseline: 1mm, stroke: (bottom: hair))
  sans(9pt, fill: soft, "\u{a0}(" + label + ")")
}

// Where an item has a gap, each first line is as high as one: its number then stands beside it.
#let strut = box(width: 0pt, height: 6.6mm, baseline: 1mm)
#let list-piece(keep, hand, kind, items) = piece(keep: keep, below: 9pt, {
  let mark(sign) = text(fill: rubric, if hand { strut + sign } else { sign })
  let set-items = items.map(item => if hand { strut + item } else { item })
  kind(mark, set-items)
})
#let bullets(keep: false, hand: false, items) = list-piece(keep, hand, (mark, items) => list(marker: mark[–], ..items), items)
#let steps(keep: false, hand: false, start: 1, items) = list-piece(
  keep,
  hand,
  (mark, items) => enum(start: start, numbering: n => mark(numbering("1.", n)), ..items),
  items,
)

#let text-table(keep: false, head, rows) = piece(keep: keep, above: 10pt, below: 12pt, {
  set text(font: "Source Sans 3", size: 9.5pt)
  set par(leading: leading(9.5pt, 12.5pt))
  table(
    columns: (auto,) * (head.len() - 1) + (1fr,),
    stroke: (x, y) => (bottom: if y == 0 { 1pt } else { hair }),
    inset: (x, y) => (left: 0pt, right: 14pt, y: 4pt),
    align: left + top,
    table.header(..head.map(cell => strong(cell))),
    ..rows.flatten(),
  )
})

#let asked(label, optional, help) = {
  block(above: 0pt, below: 0pt, sticky: true, par(leading: leading(10pt, 13pt), {
    sans(10pt, weight: 600, label)
    if optional != none { sans(10pt, fill: soft, " (" + optional + ")") }
  }))
  if help != none { block(above: 2pt, below: 0pt, sticky: true, par(leading: leading(9pt, 11.5pt), sans(9pt, fill: soft, help))) }
}

#let blank(keep: false, label, optional, help, room) = piece(keep: keep, whole: true, above: 11pt, below: 11pt, {
  asked(label, optional, help)
  room
})

#let rules(count) = for _ in range(count) { block(above: 0pt, below: 0pt, width: 100%, height: 8mm, stroke: (bottom: hair)) }

#let choices(options) = block(above: 5pt, below: 0pt, list(
  marker: box(width: 3.2mm, height: 3.2mm, baseline: 0.4mm, stroke: 0.8pt),
  body-indent: 2.5mm,
  spacing: 4pt,
  ..options.map(option => sans(10pt, option)),
))

// A table of a few rows is whole; in a longer one the head is repeated on each page.
#let blank-table(keep: false, label, optional, help, columns, rows) = piece(keep: keep, whole: rows <= 6, above: 12pt, below: 13pt, {
  asked(label, optional, help)
  set text(font: "Source Sans 3", size: 9pt)
  set par(leading: leading(9pt, 11.5pt))
  block(above: 4pt, table(
    columns: (1fr,) * columns.len(),
    rows: (auto,) + (9.5mm,) * rows,
    stroke: (x, y) => (bottom: if y == 0 { 1pt } else { hair }, left: if x > 0 { hair }),
    inset: (x, y) => (left: if x == 0 { 0pt } else { 5pt }, right: 5pt, y: 4pt),
    align: left + bottom,
    table.header(..columns.map(column => strong(column))),
    ..range(columns.len() * rows).map(_ => []),
  ))
})

// How the party of a signature is drawn: one solid, one dashed, always with its name.
#let parties = (
  clinical: 1.5pt + rgb("#0b5c57"),
  managing: stroke(paint: rgb("#7a4a00"), thickness: 1.5pt, dash: (4pt, 2pt)),
  other: 1.5pt + black,
)

#let signatory(block) = par({
  sans(9pt, fill: soft, block.party-name)
  linebreak()
  sans(10pt, weight: 600, block.role)
  if block.optional != none { sans(10pt, fill: soft, " (" + block.optional + ")") }
})

#let signature(block-of-one, height, is-close) = block(breakable: false, stroke: (top: parties.at(block-of-one.party)), inset: (top: 3pt), width: 100%, {
  block(above: 0pt, below: 0pt, height: height, signatory(block-of-one))
  for (index, line) in block-of-one.lines.enumerate() {
    // Room to sign is higher.
    let room = if index == 1 { if is-close { 13mm } else { 16mm } } else { if is-close { 8mm } else { 9mm } }
    block(above: 0pt, below: 0pt, width: 100%, height: room, stroke: (bottom: hair), inset: (bottom: 2pt), align(
      bottom,
      par(sans(8.5pt, fill: soft, line)),
    ))
  }
})

// In rows of two whose lines stand side by side. Three rows stand closer, so that words of the text share their page; where more than six sign,
// pages break between rows.
#let signatures(blocks) = piece(keep: blocks.len() <= 6, above: 12pt, below: 14pt, {
  set par(leading: leading(10pt, 13pt))
  layout(size => {
    let gutter = 10mm
    let width = (size.width - gutter) / 2
    let rows = blocks.chunks(2).map(row => {
      let height = calc.max(..row.map(one => measure(signatory(one), width: width).height))
      row.map(one => signature(one, height, blocks.len() > 4))
    })
    grid(columns: (width, width), column-gutter: gutter, row-gutter: if blocks.len() > 4 { 6mm } else { 9mm }, ..rows.map(row => if row.len() == 1 { row + ([],) } else { row }).flatten())
  })
})

#let statement(body) = piece(above: 14pt, sans(8.5pt, fill: soft, par(leading: leading(8.5pt, 11pt), body)))
`;
