package io.gazette.cli;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code cli/THIRD-PARTY.md}: the libraries of others with their licences. */
final class ThirdParty {

  private ThirdParty() {}

  /** The page; what is shipped is left out of what the tests need. */
  static String page(List<Component> shipped, List<Component> tests) {
    Map<String, Component> inPackage = byName(shipped);
    Map<String, Component> besides = byName(tests);
    besides.keySet().removeAll(inPackage.keySet());
    return """
        # The work of others

        Written by `PackageIT` from the bills of materials that `scripts/package` makes; it fails where this page is not true.

        ## In the package

        The text of Apache-2.0 is in `LICENSE`; other texts and notices are in the libraries, under `META-INF`. The SBOM beside this page, `sbom.cdx.json`,
        has the hashes of the files.

        """
        + table(inPackage.values())
        + """

        ## In the tests alone

        """
        + table(besides.values())
        + """

        The example of `scripts/spark`, which no build takes part in unasked, is compiled against Apache Spark (Apache-2.0).
        """;
  }

  private static Map<String, Component> byName(List<Component> components) {
    Map<String, Component> sorted = new TreeMap<>();
    for (Component each : components) {
      if (!each.isOurs()) {
        sorted.put(each.group() + ":" + each.name(), each);
      }
    }
    return sorted;
  }

  private static String table(Collection<Component> components) {
    StringBuilder table =
        new StringBuilder("| library | version | licence |\n| --- | --- | --- |\n");
    for (Component each : components) {
      String name = "`" + each.group() + ":" + each.name() + "`";
      String linked = each.site().map(site -> "[" + name + "](" + site + ")").orElse(name);
      String licences = String.join(", ", each.licences());
      table.append("| %s | %s | %s |\n".formatted(linked, each.version(), licences));
    }
    return table.toString();
  }
}
