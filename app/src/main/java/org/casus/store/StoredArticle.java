package org.casus.store;

import org.casus.model.CodedArticle;

/**
 * An article as it was filed.
 *
 * @param row number in this store; it differs between stores
 * @param coded the article's own date is the one that was found for it
 * @param sha256 of the UTF-8 bytes of the text, lower-case hexadecimal
 */
public record StoredArticle(long row, CodedArticle coded, String sha256) {}
