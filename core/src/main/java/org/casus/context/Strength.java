package org.casus.context;

/** What a word says about a context, the strongest first. */
enum Strength {
    /** It decides alone. */
    STRONG,
    /** It needs the company of another. */
    WEAK,
    /** What is done: it needs a target in its sentence, or the company of a weak word; two deeds prove nothing. */
    DEED,
    /** To whom or what it is done: it needs a deed in its sentence, or the company of a weak word. */
    TARGET,
    /** It looks like a word of the context and is none: "general election" is nothing military. */
    NOT
}
