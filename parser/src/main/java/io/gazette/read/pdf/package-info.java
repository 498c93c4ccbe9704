/**
 * A room of {@code read}: PDF files into lines with their places; the door is {@link
 * io.gazette.read.pdf.PdfFile}.
 */
package io.gazette.read.pdf;
