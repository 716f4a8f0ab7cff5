import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

type Typst = typeof import('@myriaddreamin/typst-ts-node-compiler');

/** The faces of the design, whole: Typst reads TrueType alone and cuts each down to the signs in use. */
const FACES = [
  '@expo-google-fonts/literata/400Regular/Literata_400Regular.ttf',
  '@expo-google-fonts/literata/600SemiBold/Literata_600SemiBold.ttf',
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
];
const require = createRequire(import.meta.url);
const load = (): Typst => require('@myriaddreamin/typst-ts-node-compiler') as Typst;

/**
 * A compiler of Typst with the faces of the design; they come before those of the machine. It is native code: throws, with the system, where
 * there is none. `typst` gives the package.
 */
export function typstCompiler(typst: () => Typst = load): NodeCompiler {
  const { NodeCompiler } = loaded(typst);
  return NodeCompiler.create({ fontArgs: [{ fontBlobs: FACES.map((face) => readFileSync(require.resolve(face))) }] });
}

function loaded(typst: () => Typst): Typst {
  try {
    return typst();
  } catch (cause) {
    throw new Error(
      `The PDFs cannot be written: the compiler for ${process.platform} on ${process.arch} is not in node_modules. See docs/decisions/0021-blank-pdfs-by-typst.md.`,
      { cause },
    );
  }
}
