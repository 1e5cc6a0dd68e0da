SET LOCAL lock_timeout = '2s';

-- The company's word on speaking outside, in both languages; a version that is published never changes.
CREATE TABLE guideline (
    version       integer     NOT NULL,
    texts         jsonb       NOT NULL,
    published_at  timestamptz NOT NULL,
    published_by  uuid,
    reason        text,
    CONSTRAINT guideline_pk PRIMARY KEY (version),
    CONSTRAINT guideline_version_positive CHECK (version > 0),
    CONSTRAINT guideline_by_somebody CHECK (version = 1 OR published_by IS NOT NULL AND reason IS NOT NULL)
);

CREATE FUNCTION refuse_other_guidelines() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'guidelines that are published do not change';
END
$$;

CREATE TRIGGER guideline_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON guideline
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_other_guidelines();

CREATE VIEW site_guideline AS
SELECT version, texts FROM guideline;

GRANT SELECT ON site_guideline TO "${site}";

INSERT INTO guideline (version, published_at, texts) VALUES (1, now(), $texts$
{
  "title": {"en": "Speaking outside", "de": "Draußen sprechen"},
  "introduction": {
    "en": "Everyone may speak. You see what leaves before it leaves. You can take it back. We tell people who you are. If something goes wrong we talk, then pause; we never pre-approve.",
    "de": "Alle dürfen sprechen. Du siehst, was hinausgeht, bevor es hinausgeht. Du kannst es zurücknehmen. Wir sagen den Leuten, wer du bist. Wenn etwas schiefgeht, reden wir, dann gibt es eine Pause; vorab freigegeben wird nie."
  },
  "rules": [
    {
      "id": "your-own-name",
      "title": {"en": "Speak as yourself", "de": "Sprich als du selbst"},
      "text": {
        "en": "Every post carries your name and the company's. Say what you know and what you think, in your own words. You do not speak for the company, and nobody will put words into your mouth.",
        "de": "Jeder Beitrag trägt deinen Namen und den der Firma. Sag, was du weißt und was du denkst, in deinen eigenen Worten. Du sprichst nicht für die Firma, und niemand legt dir etwas in den Mund."
      }
    },
    {
      "id": "say-where-you-work",
      "title": {"en": "Say that you work here", "de": "Sag, dass du hier arbeitest"},
      "text": {
        "en": "When you write about our products, our market or somebody who competes with us, let readers know in the text that you are one of us. They should not have to look it up.",
        "de": "Wenn du über unsere Produkte, unseren Markt oder jemanden schreibst, der mit uns im Wettbewerb steht, dann lass im Text erkennen, dass du zu uns gehörst. Niemand soll das nachschlagen müssen."
      }
    },
    {
      "id": "no-secrets",
      "title": {"en": "No keys and no passwords", "de": "Keine Schlüssel, keine Passwörter"},
      "text": {
        "en": "Private keys, access keys, tokens and passwords never leave. This is the one thing that stops a post, because a machine can be certain of it and an accident here is not undone by taking the post back. If one did slip out, take the post back and change the key, in this order.",
        "de": "Private Schlüssel, Zugangsschlüssel, Tokens und Passwörter gehen nie hinaus. Das ist das Einzige, was einen Beitrag aufhält, weil eine Maschine sich hier sicher sein kann und das Zurücknehmen ein solches Versehen nicht heilt. Ist doch eines hinausgelangt, dann nimm den Beitrag zurück und tausche den Schlüssel, in dieser Reihenfolge."
      }
    },
    {
      "id": "others-names",
      "title": {"en": "Other people's names are theirs", "de": "Die Namen anderer gehören ihnen"},
      "text": {
        "en": "Ask customers, partners and colleagues before you name them or describe them so that they can be recognised. Addresses, telephone numbers and bank details of others stay inside.",
        "de": "Frag Kunden, Partner und Kolleginnen, bevor du sie nennst oder so beschreibst, dass man sie erkennt. Adressen, Telefonnummern und Bankverbindungen anderer bleiben drinnen."
      }
    },
    {
      "id": "not-yet",
      "title": {"en": "What is not out yet", "de": "Was noch nicht draußen ist"},
      "text": {
        "en": "Some things are to be told on a certain day, and until then only inside: launches, contracts, figures. If a word of yours stands on that list you are asked whether the day has come. You decide.",
        "de": "Manches wird an einem bestimmten Tag erzählt und bis dahin nur drinnen: neue Produkte, Verträge, Zahlen. Steht ein Wort von dir auf dieser Liste, wirst du gefragt, ob der Tag gekommen ist. Du entscheidest."
      }
    },
    {
      "id": "inside-stays-inside",
      "title": {"en": "What only we understand", "de": "Was nur wir verstehen"},
      "text": {
        "en": "Names of servers, numbers of tickets and links that need our network help nobody outside and tell strangers how our house is built. Say it in plain words instead.",
        "de": "Namen von Servern, Nummern von Tickets und Links, die unser Netz brauchen, helfen draußen niemandem und verraten Fremden, wie unser Haus gebaut ist. Sag es lieber in einfachen Worten."
      }
    },
    {
      "id": "promises",
      "title": {"en": "Promises and prices", "de": "Versprechen und Preise"},
      "text": {
        "en": "A date, a price or a guarantee that you give may bind all of us. Say what you work on and what you hope for, and leave terms to an offer.",
        "de": "Ein Datum, ein Preis oder eine Garantie von dir kann uns alle binden. Sag, woran du arbeitest und was du hoffst, und überlass Bedingungen einem Angebot."
      }
    },
    {
      "id": "be-kind",
      "title": {"en": "Be kind, also to whoever is not", "de": "Sei freundlich, auch wenn andere es nicht sind"},
      "text": {
        "en": "Criticism of us is welcome, here too. Answer the matter, not the person. A post written in anger reads differently an hour later; you have the time.",
        "de": "Kritik an uns ist willkommen, auch hier. Antworte auf die Sache, nicht auf die Person. Was im Ärger geschrieben ist, liest sich eine Stunde später anders; du hast die Zeit."
      }
    },
    {
      "id": "for-everybody",
      "title": {"en": "For everybody to read", "de": "Für alle lesbar"},
      "text": {
        "en": "Describe each picture for those who cannot see it, and write out what an abbreviation means the first time you use it.",
        "de": "Beschreib jedes Bild für alle, die es nicht sehen können, und schreib eine Abkürzung aus, wenn du sie zum ersten Mal benutzt."
      }
    },
    {
      "id": "taking-back",
      "title": {"en": "Taking back, and what happens if something goes wrong", "de": "Zurücknehmen, und was geschieht, wenn etwas schiefgeht"},
      "text": {
        "en": "You can take a post back at any time, without giving a reason; copies may remain elsewhere. If a post breaks the law or one of these rules badly, a steward may remove it or pause your voice for at most seven days. You are told who did it and why, it stands in a journal that cannot be changed, and we talk. Criticism, pay and working conditions are never a reason.",
        "de": "Du kannst einen Beitrag jederzeit zurücknehmen, ohne Begründung; Kopien können anderswo bleiben. Bricht ein Beitrag das Gesetz oder eine dieser Regeln schwer, darf eine Vertrauensperson ihn entfernen oder deine Stimme für höchstens sieben Tage pausieren lassen. Du erfährst, wer das getan hat und warum, es steht in einem Journal, das niemand ändern kann, und wir reden. Kritik, Bezahlung und Arbeitsbedingungen sind nie ein Grund."
      }
    }
  ]
}
$texts$);
