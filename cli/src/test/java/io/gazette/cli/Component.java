package io.gazette.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A library as an SBOM (CycloneDX, JSON) tells it. */
record Component(
    String group,
    String name,
    String version,
    List<String> licences,
    Optional<String> site,
    String sha256) {

  /** All of a file, without what this project makes itself. */
  static List<Component> of(Path sbom) throws IOException {
    return objects(Json.read(Files.readString(sbom)), "components").map(Component::of).toList();
  }

  private static Component of(Map<String, Object> told) {
    return new Component(
        told.get("group").toString(),
        told.get("name").toString(),
        told.get("version").toString(),
        objects(told, "licenses").map(Component::licence).toList(),
        objects(told, "externalReferences")
            .filter(r -> r.get("type").equals("website"))
            .map(r -> r.get("url").toString())
            .findFirst(),
        objects(told, "hashes")
            .filter(h -> h.get("alg").equals("SHA-256"))
            .map(h -> h.get("content").toString())
            .findFirst()
            .orElse(""));
  }

  /**
   * Its SPDX id or expression, else its name. A POM's bare "BSD" is taken for that of four clauses.
   */
  private static String licence(Map<String, Object> choice) {
    if (choice.get("license") instanceof Map<?, ?> licence) {
      Object id = licence.get("id");
      return (id == null ? licence.get("name") : id).toString().replace("BSD-4-Clause", "BSD");
    }
    return choice.get("expression").toString();
  }

  @SuppressWarnings("unchecked")
  private static Stream<Map<String, Object>> objects(Map<String, Object> parent, String name) {
    return ((List<Map<String, Object>>) parent.getOrDefault(name, List.of())).stream();
  }

  boolean isOurs() {
    return group.equals("io.gazette");
  }

  /** The file of it in the folder of libraries, whose names have no version. */
  String jar() {
    return name + ".jar";
  }
}
