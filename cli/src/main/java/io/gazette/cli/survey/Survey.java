package io.gazette.cli.survey;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** An archive, added up file by file, in order of their paths. */
public final class Survey {

  private final List<SurveyedFile> files = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final TreeMap<String, RuleCount> rules = new TreeMap<>();

  /**
   * A file that could not be converted.
   *
   * @param reason why, and what to do
   * @param permanent whether it would end so again
   */
  public record Failure(String path, Message reason, boolean permanent) {}

  /**
   * A finding in the archive as a whole.
   *
   * @param path of the file it is shown at
   */
  public record Note(String path, String rule, String name, Severity severity, String message) {}

  /**
   * What a rule found.
   *
   * @param count how often
   * @param files in how many
   * @param last the file it was found in last
   */
  public record RuleCount(
      String rule, String name, Severity severity, int count, int files, String last) {}

  /** Adds a file that was converted. */
  public void add(SurveyedFile file) {
    files.add(file);
  }

  /** Adds one that was not. */
  public void add(Failure failure) {
    failures.add(failure);
  }

  /** Adds a finding in the archive. */
  public void add(Note note) {
    notes.add(note);
    count(note.rule(), note.name(), note.severity(), note.path());
  }

  /** Counts a finding in the file at {@code path}. */
  public void count(String rule, String name, Severity severity, String path) {
    rules.merge(
        rule,
        new RuleCount(rule, name, severity, 1, 1, path),
        (old, one) ->
            new RuleCount(
                rule,
                name,
                severity,
                old.count() + 1,
                old.files() + (old.last().equals(path) ? 0 : 1),
                path));
  }

  public List<SurveyedFile> files() {
    return files;
  }

  public List<Failure> failures() {
    return failures;
  }

  /** The findings in the archive as a whole. */
  public List<Note> notes() {
    return notes;
  }

  /** By their ids. */
  public List<RuleCount> rules() {
    return List.copyOf(rules.values());
  }

  /** How many findings of {@code severity} there are. */
  public int found(Severity severity) {
    return rules.values().stream()
        .filter(r -> r.severity() == severity)
        .mapToInt(RuleCount::count)
        .sum();
  }

  public long documents() {
    return files.stream().mapToLong(SurveyedFile::documents).sum();
  }

  public long articles() {
    return files.stream().mapToLong(SurveyedFile::articles).sum();
  }

  public long characters() {
    return files.stream().mapToLong(SurveyedFile::characters).sum();
  }

  /** The {@code few} files that took longest, the longest first. */
  public List<SurveyedFile> slowest(int few) {
    return files.stream()
        .sorted(Comparator.comparingLong(SurveyedFile::milliseconds).reversed())
        .limit(few)
        .toList();
  }
}
