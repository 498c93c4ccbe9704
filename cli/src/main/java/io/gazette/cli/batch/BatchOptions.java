package io.gazette.cli.batch;

import io.gazette.cli.limit.TimeLimit;
import io.gazette.diagnostic.Severity;
import io.gazette.emit.EmitOptions;
import io.gazette.emit.OutputFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is done with an archive.
 *
 * @param roots folders, archives, files
 * @param out the folder of the results
 * @param to the formats
 * @param emit what they may say
 * @param pages what pages for readers may say
 * @param settings all that makes a result what it is, formats aside; other settings, other results
 * @param tool the version
 * @param jobs how many files are converted at a time
 * @param time how long a file may take
 * @param shard the share
 * @param validate whether the archive is checked as a whole
 * @param rules which are looked for then, by their ids
 * @param failOn the level from which on a finding is exit 1; empty where none is
 * @param force whether all is done anew
 * @param prune whether results that nothing gives any more are deleted
 */
public record BatchOptions(
    List<Path> roots,
    Path out,
    List<OutputFormat> to,
    EmitOptions emit,
    EmitOptions pages,
    String settings,
    String tool,
    int jobs,
    TimeLimit time,
    Shard shard,
    boolean validate,
    Predicate<String> rules,
    Optional<Severity> failOn,
    boolean force,
    boolean prune) {}
