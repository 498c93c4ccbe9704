package io.gazette.parse.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EffectiveDatesTest {

  private static final Optional<LocalDate> PROMULGATED = Optional.of(LocalDate.of(2020, 3, 1));

  @Test
  void readsTheLastStatement() {
    assertThat(of("收费标准自2019年1月1日起执行。", "本条例自2020年5月1日起施行。2004年1月1日起施行的《某办法》同时废止。"))
        .contains(LocalDate.of(2020, 5, 1));
    assertThat(of("本办法自二〇二〇年五月一日起正式实施，有效期5年。")).contains(LocalDate.of(2020, 5, 1));
  }

  @Test
  void readsTheDayOfPromulgation() {
    assertThat(of("本办法自公布之日起施行。")).isEqualTo(PROMULGATED);
    assertThat(of("本办法自公布之日起三十日后施行。")).contains(LocalDate.of(2020, 3, 31));
    assertThat(EffectiveDates.of(List.of("自印发之日起执行"), Optional.empty())).isEmpty();
  }

  @Test
  void leavesOtherDatesAlone() {
    assertThat(of("2004年1月1日起施行的《某办法》同时废止。")).isEmpty();
    assertThat(of("2004年1月1日发布的办法，由市财政局组织实施。")).isEmpty();
    assertThat(of()).isEmpty();
  }

  private static Optional<LocalDate> of(String... texts) {
    return EffectiveDates.of(List.of(texts), PROMULGATED);
  }
}
