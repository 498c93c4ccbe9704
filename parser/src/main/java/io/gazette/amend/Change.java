package io.gazette.amend;

import java.util.List;
import java.util.Optional;

/**
 * One change that an instruction makes.
 *
 * @param kind what is done
 * @param targets where: in the law as it is, of an insertion as it will be
 * @param numbers of a renumbering what they become
 * @param old the words that go
 * @param replacement the words that come
 */
public record Change(
    Kind kind,
    List<Provision> targets,
    List<Provision> numbers,
    Optional<Words> old,
    Optional<Words> replacement) {

  public Change {
    targets = List.copyOf(targets);
    numbers = List.copyOf(numbers);
  }

  /** The kinds of mapping.md, 10, by their names in Akoma Ntoso. */
  public enum Kind {
    /** 修改为. */
    SUBSTITUTION("substitution"),
    /** 增加. */
    INSERTION("insertion"),
    /** 删去, 废止. */
    REPEAL("repeal"),
    /** 第六条改为第七条. */
    RENUMBERING("renumbering");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The name in Akoma Ntoso. */
    public String word() {
      return word;
    }
  }
}
