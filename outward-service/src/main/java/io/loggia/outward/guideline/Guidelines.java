package io.loggia.outward.guideline;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.loggia.outward.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The guidelines that hold, read once; the same version, with the same rules, in all languages. */
@ApplicationScoped
public class Guidelines {

    private final Map<Language, GuidelinesView> texts = new EnumMap<>(Language.class);

    Guidelines() {
        for (Language language : Language.values()) {
            texts.put(language, read(language));
        }
    }

    public GuidelinesView in(Language language) {
        return Objects.requireNonNull(texts.get(language));
    }

    public int version() {
        return in(Language.EN).version();
    }

    public Optional<GuidelinesView.Rule> find(String ruleId, Language language) {
        return in(language).rules().stream().filter(rule -> rule.id().equals(ruleId)).findFirst();
    }

    private static GuidelinesView read(Language language) {
        String name = "guidelines.%s.json".formatted(language.tag());
        try (@Nullable InputStream text = Guidelines.class.getResourceAsStream(name)) {
            return JsonMapper.builder()
                    .build()
                    .readValue(Objects.requireNonNull(text, name), GuidelinesView.class);
        } catch (IOException e) {
            throw new UncheckedIOException("not guidelines: " + name, e);
        }
    }
}
