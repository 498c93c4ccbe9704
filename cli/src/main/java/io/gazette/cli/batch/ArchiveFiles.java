package io.gazette.cli.batch;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gazette.cli.output.Destination;
import io.gazette.cli.survey.Survey;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.validate.archive.ArchiveChecks;
import io.gazette.validate.archive.ArchiveFinding;
import io.gazette.validate.archive.CitationLink;
import io.gazette.validate.archive.IssueCard;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What the checks of the archive as a whole give: {@code findings.jsonl}, all findings of it and of
 * its files, and {@code citations.jsonl}, which document cites which. Both in order of the paths.
 */
final class ArchiveFiles {

  private final BatchOptions options;
  private final OutFolder folder;
  private final Manifest manifest;
  private final Survey survey;
  private final ArchiveChecks checks = new ArchiveChecks();
  private final Map<String, List<Diagnostic>> found = new TreeMap<>();

  ArchiveFiles(BatchOptions options, OutFolder folder, Manifest manifest, Survey survey) {
    this.options = options;
    this.folder = folder;
    this.manifest = manifest;
    this.survey = survey;
  }

  /** Takes a file that was converted. */
  void learn(Entry entry) {
    if (options.validate() && entry.tally().isPresent()) {
      checks.learn(entry.tally().get().card());
    }
  }

  /** Writes the two files, where the archive is to be checked. */
  void write(Collection<String> paths) throws IOException {
    if (options.validate()) {
      note(checks.findings());
      stream("findings", paths, this::findings);
      stream(
          "citations", paths, (entry, json) -> citations(entry.tally().orElseThrow().card(), json));
    }
  }

  private void note(List<ArchiveFinding> findings) {
    Predicate<String> wanted = options.rules();
    for (ArchiveFinding each : findings) {
      Diagnostic finding = each.finding();
      if (wanted.test(finding.rule().id())) {
        found.computeIfAbsent(each.file(), f -> new ArrayList<>()).add(finding);
        survey.add(
            new Survey.Note(
                each.file(),
                finding.rule().id(),
                finding.rule().name(),
                finding.rule().severity(),
                finding.message().in(options.emit().language())));
      }
    }
  }

  /** What an entry adds to a stream. */
  private interface Part {
    void write(Entry entry, JsonGenerator json) throws IOException;
  }

  private void stream(String stem, Collection<String> paths, Part part) throws IOException {
    Destination destination = folder.write(folder.own(stem, ".jsonl"));
    try (JsonGenerator json = Json.writer(destination)) {
      for (String path : paths) {
        Entry entry = manifest.entry(path).orElseThrow();
        if (entry.tally().isPresent()) {
          part.write(entry, json);
        }
      }
      json.flush();
      destination.commit();
    } finally {
      destination.discard();
    }
  }

  private void findings(Entry entry, JsonGenerator json) throws IOException {
    for (Entry.Remark remark : entry.findings()) {
      finding(entry.path(), remark, json);
    }
    note(checks.findings(entry.tally().orElseThrow().card()));
    for (Diagnostic finding : found.getOrDefault(entry.path(), List.of())) {
      finding(entry.path(), Remarks.of(finding, options.emit().language()), json);
    }
  }

  private static void finding(String path, Entry.Remark remark, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("file", path);
    EntryWriter.fields(remark, json);
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void citations(IssueCard card, JsonGenerator json) throws IOException {
    for (CitationLink link : checks.links(card)) {
      json.writeStartObject();
      json.writeStringField("file", link.file());
      json.writeStringField("document", link.citation().document());
      json.writeNumberField("line", link.citation().span().line());
      json.writeNumberField("column", link.citation().span().column());
      json.writeStringField("title", link.citation().title());
      json.writeStringField("number", link.citation().number());
      json.writeStringField("targetFile", link.targetFile());
      json.writeStringField("targetDocument", link.target().id());
      json.writeStringField("targetTitle", link.target().title());
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
