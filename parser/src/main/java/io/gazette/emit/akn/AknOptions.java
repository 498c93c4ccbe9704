package io.gazette.emit.akn;

import io.gazette.registry.Registry;

/**
 * What a user may choose about Akoma Ntoso.
 *
 * @param form one file, or a ZIP of one for each document
 * @param profile whose peculiarities are minded
 * @param positions whether each element says where its text stands in the source: {@code
 *     gz:at="129:1-131:20"}, line and column of the first character and just after the last
 * @param registry the territories that tell the place in a Work IRI
 */
public record AknOptions(Form form, Profile profile, boolean positions, Registry registry) {

  /**
   * With the territories that are built in.
   *
   * @param form one file, or a ZIP of one for each document
   * @param profile whose peculiarities are minded
   * @param positions whether each element says where its text stands in the source
   */
  public AknOptions(Form form, Profile profile, boolean positions) {
    this(form, profile, positions, Registry.BUILT_IN);
  }

  /** One file, the naming convention to the letter, no positions. */
  public static final AknOptions DEFAULT = new AknOptions(Form.BUNDLE, Profile.NC, false);

  /**
   * {@return the same with other territories}
   *
   * @param others those that tell the place in a Work IRI
   */
  public AknOptions with(Registry others) {
    return new AknOptions(form, profile, positions, others);
  }

  /** The forms of mapping.md, 1, by their names on the command line. */
  public enum Form {
    /** One file that holds every document. */
    BUNDLE("bundle"),
    /** A ZIP: {@code main.xml}, and a file for each document. */
    PACKAGE("package");

    private final String word;

    Form(String word) {
      this.word = word;
    }

    /** {@return the name on the command line} */
    public String word() {
      return word;
    }
  }

  /** The profiles of mapping.md, 3.5, by their names on the command line. */
  public enum Profile {
    /** The naming convention to the letter. */
    NC("nc"),
    /** Without ids on {@code heading} and {@code subheading}: that platform's stylesheet aborts. */
    LAWSAFRICA("lawsafrica");

    private final String word;

    Profile(String word) {
      this.word = word;
    }

    /** {@return the name on the command line} */
    public String word() {
      return word;
    }
  }
}
