package org.casus.model;

/**
 * An input that could not be processed; the batch goes on without it.
 *
 * @param article id of the article, or the file and line it would have come from
 * @param stage where it failed: ingest, segment, read, ...
 * @param message what is wrong and what to do, naming file, line or offset
 */
public record Rejected(String article, String stage, Problem problem, String message) implements Coded, Related {}
