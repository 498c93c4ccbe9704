package io.gazette.accuracy;

import io.gazette.model.Document;
import io.gazette.text.ChineseDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The records of an issue of the 行政院公報.
 *
 * @param records in printed order
 */
record GazetteRecords(List<Entry> records) {

  /**
   * One record.
   *
   * @param title 法務部令：修正「…」
   * @param date Date_Created
   * @param number the first GazetteId; {@code ""} where it has none
   * @param html the printed text, made by Word
   */
  record Entry(String title, Optional<LocalDate> date, String number, String html) {

    /** What of {@code document} is not as the record says; empty where all is right. */
    List<String> differences(Document document) {
      List<String> differences = new ArrayList<>();
      String found = document.number().map(n -> n.text()).orElse("");
      if (!solid(found).equals(solid(number))) {
        differences.add("number " + number + ", found " + found);
      }
      if (!document.date().equals(date)) {
        differences.add("date " + date + ", found " + document.date());
      }
      if (document.issuer().isEmpty() || !title.startsWith(document.issuer().replace(' ', '、'))) {
        differences.add("organ of " + title + ", found " + document.issuer());
      }
      return differences;
    }
  }

  static GazetteRecords read(Path file) {
    try {
      NodeList records =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(file.toFile())
              .getElementsByTagName("Record");
      List<Entry> entries = new ArrayList<>();
      for (int i = 0; i < records.getLength(); i++) {
        Element record = (Element) records.item(i);
        String[] numbers = field(record, "GazetteId").split(";");
        entries.add(
            new Entry(
                field(record, "Title"),
                ChineseDate.first(field(record, "Date_Created")),
                numbers[0],
                field(record, "HTMLContent")));
      }
      return new GazetteRecords(entries);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    }
  }

  /** The records as one text; the link to the top of the page is none of it. */
  String text() {
    StringBuilder out = new StringBuilder();
    records.forEach(r -> out.append(PageText.of(r.html()).replaceAll("\nTop\\s*$", "\n")));
    return out.toString();
  }

  /** The records as one page, one after the other. */
  String page() {
    StringBuilder out = new StringBuilder("<html><head><title>行政院公報</title></head><body>\n");
    records.forEach(r -> out.append(r.html()).append('\n'));
    return out.append("</body></html>\n").toString();
  }

  private static String field(Element record, String name) {
    NodeList found = record.getElementsByTagName(name);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
  }

  private static String solid(String text) {
    return text.replaceAll("[\\s　]", "");
  }
}
