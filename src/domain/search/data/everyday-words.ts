/** Words that people use for one another, beside the terms of the glossary: in each language, the first is the one the site uses most. */
export const EVERYDAY_WORDS: readonly { fr: readonly string[]; en: readonly string[] }[] = rows(`
chef de service, chef de département, médecin responsable | head of department, clinical lead, lead clinician, department chair
cadre de santé, infirmière-chef, infirmière cadre, gestionnaire infirmière | nurse manager, head nurse, ward manager, ward sister
conseil médical, commission médicale, comité médical, CME, CMDP | medical council, medical committee, medical staff committee, medical board
pôle, département, direction clinique, division | clinical directorate, division, department
contrat de pôle, contrat interne, convention de délégation | service level agreement, internal contract
tandem, binôme, dyade, duo, paire, couple | dyad, pair, duo, paired leadership, dual leadership
triade, trio, trinôme, direction à trois, troïka | triad, trio, three-way leadership, triumvirate
plan de travail, temps consacré, heures de gestion | job plan, job planning, programmed activities
privilèges, droit d’exercer, statut de médecin, nomination des médecins | privileges, credentialing, medical staff membership
conseil de pratique, conseil d’unité, gouvernance partagée | unit council, shared governance, practice council
matrice de décision, tableau des responsabilités, RACI | decision matrix, responsibility matrix, RACI
charte de gouvernance, règlement intérieur | governance charter, by-laws, bylaws
conditions de travail, environnement de travail | working conditions, work environment
médecin dirigeant, médecin directeur, médecin à la tête | physician leader, doctor in charge, medical leader
libéral, indépendant, non salarié, profession libérale | self-employed, independent practitioner, independent contractor
prévention, promotion de la santé au travail | prevention, occupational health
violence, harcèlement, incivilité | violence, harassment, incivility
intelligence collective, atelier, séminaire | workshop, seminar
enquête, sondage, baromètre, questionnaire | survey, barometer, poll
région, régional, agence régionale, ARS | region, regional, health authority
fusion, regroupement d’établissements | merger, integration
grève, crise, contestation | strike, crisis, protest
femmes, égalité, parité | women, equality, parity
télétravail, numérique, informatique, logiciel | digital, software, information system
pandémie, covid | pandemic, covid
entente, accord, convention, protocole d’entente | agreement, accord, memorandum
gestionnaire, cadre gestionnaire, administrateur, manager, gestionnaires administratifs | manager, administrator, executive
médecin, docteur, praticien | physician, doctor, clinician, practitioner
infirmière, personnel infirmier, soins infirmiers | nurse, nursing
directeur des soins infirmiers, infirmière en chef, directrice des soins | matron, chief nurse, director of nursing
direction, leadership, pilotage | leadership, management
directeur général, DG, chef d’établissement, PDG | chief executive, CEO, chief executive officer
direction à deux, codirection, cogestion, cogestionnaire | co-management, comanagement, co-leadership, joint leadership, shared leadership
rôle, rôles, description de rôle, description de poste, fiche de poste, fiche de rôle | role, role description, job description, role sheet, terms of reference
responsabilité, imputabilité, reddition de comptes, redevabilité | accountability, responsibility, answerable
décision, droits de décision, qui décide, trancher | decision, decision rights, who decides
désaccord, conflit, différend, litige, mésentente, tension, s’entendre | disagreement, conflict, dispute, get along
qui fait quoi, répartition des tâches, partage des rôles, partage des responsabilités | who does what, division of labour, split of roles
médecin en difficulté, médecins en difficulté, détresse, médecin malade, aide aux médecins, soutien aux médecins | physician in difficulty, struggling doctor, sick doctor, support for doctors, physicians’ health
confrère, consœur, collègue, pair | colleague, peer
départage, arbitrage, départager | tie-break, arbitration, casting vote, deadlock
médiation, conciliation, médiateur | mediation, conciliation, mediator
épuisement, épuisement professionnel, burn-out, surmenage | burnout, burn-out, exhaustion
bien-être, mieux-être, qualité de vie, santé au travail | well-being, wellbeing, wellness, quality of working life
stress, souffrance au travail, risques psychosociaux | stress, psychosocial risks, distress
rémunération, salaire, paie, indemnité, prime, paiement | pay, remuneration, salary, compensation, stipend, payment
intéressement, incitatif, prime au rendement | incentive, bonus, pay for performance
budget, finances, argent, enveloppe, ressources financières | budget, finance, money, funding
financement, subvention, crédits | funding, grant
personnel, ressources humaines, effectifs, équipes, employés, salariés | staff, workforce, human resources, employees
recrutement, embauche, nomination, sélection | recruitment, hiring, appointment, selection
nommer, nomination, désigner, désignation | appoint, appointment, designate
choisir, choix, sélectionner, désigner | choose, choice, select, selection
formation, apprentissage, développement des compétences, enseignement | training, education, learning, development
coaching, accompagnement, mentorat, codéveloppement | coaching, mentoring, peer support, support
relève, succession, remplacement | succession, replacement
accueil, intégration, arrivée, nouvel arrivant, prise de fonction | onboarding, induction, welcome, new starter
départ, fin, sortie, démission, rupture | departure, ending, exit, resignation, termination
échec, arrêt, abandon, fin, terminé | failure, stopped, ended, abandoned
réunion, rencontre, séance, ordre du jour | meeting, agenda
compte rendu, procès-verbal, relevé de décisions | minutes, record, decision log
tableau de bord, indicateurs, suivi | dashboard, scorecard, indicators, metrics
évaluation, bilan, appréciation, résultats | evaluation, assessment, review, appraisal, outcomes
autoévaluation, grille d’évaluation, questionnaire | self-assessment, self-evaluation, questionnaire
preuve, données probantes, efficacité, effets, études | evidence, effectiveness, effects, studies
liste d’attente, attente, rattrapage, retard | waiting list, backlog, waiting, catch-up
qualité, sécurité, qualité des soins | quality, safety, quality of care
patient, usager, client, personne soignée, malade | patient, service user, client
hôpital, centre hospitalier, établissement, clinique | hospital, trust, medical centre
réseau, groupement, regroupement | network, group, system
urgence, urgences | emergency, emergency department
bloc opératoire, bloc, chirurgie, salle d’opération | operating theatre, operating room, surgery
santé mentale, psychiatrie | mental health, psychiatry
EHPAD, CHSLD, maison de retraite, hébergement, personnes âgées | nursing home, care home, long-term care, elderly care
médico-social, secteur social, établissement social | social care
syndicat, représentation du personnel, dialogue social, partenaires sociaux | union, trade union, staff representatives, social dialogue
ministère, gouvernement, État, ministre | ministry, government, department of health, minister
loi, réforme, ordonnance, législation, décret | law, reform, act, legislation, statute
règlement, règles, statut | by-laws, rules, regulation
charte, valeurs, engagements | charter, values, commitments
concordat, pacte, déclaration commune | concordat, compact, joint statement, pact
contrat, convention | contract
gouvernance, gouverne | governance
comité, conseil, instance, commission | committee, board, council
conseil d’administration, CA | board, board of directors
pouvoir, autorité, influence | power, authority, influence
délégation, déléguer, délégation de gestion | delegation, delegate, devolution
autonomie, indépendance | autonomy, independence
confiance, relation de confiance | trust, confidence
communication, échange, échanges, information | communication, exchange, information
collaboration, coopération, partenariat, travail d’équipe | collaboration, cooperation, partnership, teamwork
changement, transformation, innovation | change, transformation, innovation
expérience, expérimentation, essai, projet pilote, pilote | experiment, pilot, trial
absentéisme, absences, arrêts de travail, arrêts maladie | absenteeism, absence, sick leave
roulement, rotation du personnel, fidélisation, attractivité | turnover, retention, attractiveness
horaires, temps de travail, planning, plannings | schedules, working hours, rosters, working time
temps, disponibilité, temps protégé | time, protected time, availability
charge de travail, surcharge, intensité | workload, overload
participation, engagement, mobilisation, implication | engagement, participation, involvement
engagement des médecins, mobilisation des médecins, participation des médecins | physician engagement, medical engagement, clinical engagement
espace de discussion, groupe de parole, échanges sur le travail | discussion space, talking about work
histoire, historique, origine, origines | history, origin, origins
définition, sens, signification | definition, meaning
différence, comparaison, comparer, distinguer | difference, comparison, compare, versus
avantages, bénéfices, gains, intérêt | benefits, advantages, gains
risques, dangers, pièges, limites, inconvénients | risks, pitfalls, limits, drawbacks
conditions, conditions de réussite, facteurs de succès, réussir, réussite | conditions, success factors, enablers, succeed
médecin-chef, directeur médical | chief physician, medical director, chief medical officer, CMO
ressources humaines, RH, DRH | human resources, HR
programme clientèle, programme-clientèle, ligne de services, programme | service line, programme, product line
médecine de ville, première ligne, soins primaires, médecin généraliste, omnipraticien, médecin de famille | primary care, general practice, general practitioner, GP, family doctor
spécialiste, médecin spécialiste, médecins spécialistes | specialist, consultant, hospital doctor
chirurgien | surgeon
anesthésiste, anesthésie | anaesthetist, anesthesiologist, anaesthesia
Angleterre, Royaume-Uni, Grande-Bretagne, britannique, anglais | England, United Kingdom, UK, Britain, British
États-Unis, américain, Amérique | United States, US, USA, American
Belgique, belge | Belgium, Belgian
Québec, québécois | Québec, Quebec
Pays-Bas, Hollande, néerlandais | Netherlands, Dutch, Holland
Norvège, norvégien | Norway, Norwegian
Danemark, danois | Denmark, Danish
Suède, suédois | Sweden, Swedish
Suisse | Switzerland, Swiss
Allemagne, allemand | Germany, German
Espagne, espagnol | Spain, Spanish
Italie, italien | Italy, Italian
France, français | France, French
Écosse, écossais | Scotland, Scottish
pays de Galles, gallois | Wales, Welsh
Australie, australien | Australia, Australian
`);

function rows(text: string): { fr: string[]; en: string[] }[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [fr = [], en = []] = line.split('|').map((half) => half.split(',').map((word) => word.trim()));
      return { fr, en };
    });
}
