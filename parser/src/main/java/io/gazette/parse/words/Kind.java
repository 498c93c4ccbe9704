package io.gazette.parse.words;

import io.gazette.model.Document.DocumentType;

/**
 * What a document is.
 *
 * @param kind 文种: 通知, 条例, 方案; {@code ""} where the title ends in no word that is one
 * @param type legislation or any other document
 * @param subtype token of mapping.md section 15: {@code notice}, {@code local-regulation}
 */
public record Kind(String kind, DocumentType type, String subtype) {}
