package io.gazette;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the facts of an issue from the bytes of its JSON. */
final class SampleJson {

  private static final List<String> MASTHEAD =
      List.of(
          "title",
          "titleEnglish",
          "titlePinyin",
          "year",
          "number",
          "totalNumber",
          "date",
          "sponsor",
          "supervisor");
  private static final List<String> CONTACT =
      List.of("address", "postcode", "telephone", "fax", "email", "website");

  private final SampleFacts facts =
      new SampleFacts(
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>());

  private SampleJson() {}

  static SampleFacts facts(byte[] json) throws IOException {
    JsonNode issue = new ObjectMapper().readTree(json);
    SampleJson reader = new SampleJson();
    reader.masthead(issue.path("masthead"));
    issue.path("contents").forEach(reader::contents);
    issue.path("documents").forEach(reader::document);
    issue.path("backMatter").forEach(reader::backMatter);
    return reader.facts;
  }

  private void masthead(JsonNode m) {
    MASTHEAD.forEach(f -> facts.masthead().add(f + " " + m.path(f).asText()));
    m.path("editors")
        .forEach(
            e ->
                facts
                    .masthead()
                    .add("editor " + e.path("role").asText() + " " + e.path("name").asText()));
    CONTACT.forEach(f -> facts.masthead().add(f + " " + m.path("contact").path(f).asText()));
  }

  private void contents(JsonNode contents) {
    String language = contents.path("language").asText();
    for (JsonNode rubric : contents.path("rubrics")) {
      facts.contents().add(language + " 【" + rubric.path("title").asText() + "】");
      for (JsonNode e : rubric.path("entries")) {
        String index = e.path("document").asText().replace("doc_", "");
        facts
            .contents()
            .add(
                language
                    + (" " + index + " p" + e.path("page").asInt() + " ")
                    + SampleFacts.compact(e.path("title").asText())
                    + SampleFacts.compact(e.path("documentNumber").asText()));
      }
    }
  }

  private void document(JsonNode d) {
    List<String> fields = new ArrayList<>();
    fields.add("name " + d.path("subtype").asText());
    fields.add("relation " + d.path("relation").asText());
    fields.add("title " + d.path("title").asText());
    fields.add("number " + d.path("documentNumber").path("text").asText());
    for (JsonNode a : d.path("adoption")) {
      String body = a.path("body").asText() + a.path("session").asText();
      fields.add("adoption " + a.path("date").asText() + " " + body);
    }
    fields.add("effective " + d.path("effectiveDate").asText());
    d.path("addressees").forEach(a -> fields.add("addressee " + a.asText()));
    d.path("signatures").forEach(s -> fields.add("signature " + s.path("body").asText()));
    fields.add("date " + d.path("date").asText());
    fields.add("note " + d.path("note").asText());
    JsonNode colophon = d.path("colophon");
    colophon.path("copiedTo").forEach(c -> fields.add("copiedTo " + c.asText()));
    fields.add("printedBy " + colophon.path("printedBy").asText());
    fields.add("printedOn " + colophon.path("printedOn").asText());
    fields.removeIf(f -> f.endsWith(" "));
    facts.documents().add(fields);
    List<String> outline = new ArrayList<>();
    facts.outlines().add(outline);
    d.path("body").forEach(b -> block(b, "", outline));
    d.path("attachments").forEach(this::document);
  }

  private void block(JsonNode b, String labels, List<String> outline) {
    String num = SampleFacts.compact(b.path("num").asText());
    if (!num.isEmpty()) {
      String kind = b.path("type").asText() + b.path("level").asText();
      outline.add((kind + " " + num + " " + SampleFacts.compact(b.path("heading").asText())));
    }
    String path = labels + num;
    JsonNode responsibility = b.path("responsibility");
    if (!responsibility.isMissingNode()) {
      String note = SampleFacts.note(b.path("text").asText());
      facts.notes().add(facts.documents().size() + " " + path + " " + note);
      List<String> units = new ArrayList<>();
      responsibility.path("units").forEach(u -> units.add(u.asText()));
      if (responsibility.has("deadline")) {
        units.add(responsibility.path("deadline").asText());
      }
      facts.units().add(String.join("、", units));
    }
    b.path("children").forEach(child -> block(child, path, outline));
  }

  private void backMatter(JsonNode matter) {
    facts.backMatter().add(matter.path("title").asText());
    matter.path("paragraphs").forEach(p -> facts.backMatter().add(p.asText()));
  }
}
