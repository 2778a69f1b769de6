package org.casus.model;

/** What became of one query: a relation, or the reason there is none. */
public sealed interface Related permits Relation, Rejected {}
