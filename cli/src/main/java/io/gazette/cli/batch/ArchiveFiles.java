package io.gazette.cli.batch;

import io.gazette.cli.survey.Survey;
import java.io.IOException;
import java.util.Set;

/** The checks of the archive as a whole. */
final class ArchiveFiles {

  ArchiveFiles(BatchOptions options, OutFolder folder, Manifest manifest, Survey survey) {}

  void learn(Entry entry) {}

  void write(Set<String> paths) throws IOException {}
}
