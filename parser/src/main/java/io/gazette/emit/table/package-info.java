/**
 * Floor 4: an {@link io.gazette.model.Issue} as rows of tables; the doors are {@link
 * io.gazette.emit.table.DocumentRows} and {@link io.gazette.emit.table.ArticleRows}.
 */
package io.gazette.emit.table;
