package io.loggia.feed.notification;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What people want to be told of. */
@ApplicationScoped
public class SettingRepository {

    private final Session session;

    SettingRepository(Session session) {
        this.session = session;
    }

    /** The defaults, where somebody has chosen nothing. */
    public Setting of(UUID profileId) {
        return findByProfiles(List.of(profileId)).getOrDefault(profileId, Setting.DEFAULT);
    }

    /** Of those who have chosen; for the others the defaults hold. */
    public Map<UUID, Setting> findByProfiles(Collection<UUID> profileIds) {
        return session.createNativeQuery(
                        """
                        SELECT profile_id, app, push, mail, time_zone, digest, digest_hour,
                            CAST(quiet_from AS text) AS quiet_from,
                            CAST(quiet_to AS text) AS quiet_to, version
                        FROM notification_setting WHERE profile_id = ANY(:profiles)
                        """,
                        Tuple.class)
                .setParameter("profiles", profileIds.toArray(UUID[]::new))
                .getResultStream()
                .collect(toMap(row -> row.get("profile_id", UUID.class), SettingRepository::of));
    }

    private static Setting of(Tuple row) {
        String from = row.get("quiet_from", String.class);
        String to = row.get("quiet_to", String.class);
        return new Setting(
                matters(row.get("app", String[].class)),
                matters(row.get("push", String[].class)),
                matters(row.get("mail", String[].class)),
                ZoneId.of(row.get("time_zone", String.class)),
                from == null || to == null
                        ? null
                        : new Setting.QuietHours(LocalTime.parse(from), LocalTime.parse(to)),
                row.get("digest", Boolean.class),
                row.get("digest_hour", Short.class),
                row.get("version", Long.class));
    }

    /** A word of a later release is none of this one's. */
    private static Set<Matter> matters(String[] words) {
        return Arrays.stream(Matter.values())
                .filter(matter -> List.of(words).contains(matter.name()))
                .collect(toSet());
    }

    /** Puts it in the place of the version before; false if that is not what stands there. */
    boolean put(UUID profileId, Setting setting, Instant at) {
        Setting.@Nullable QuietHours quiet = setting.quietHours();
        return session.createNativeMutationQuery(
                                """
                                INSERT INTO notification_setting AS s
                                    (profile_id, app, push, mail, time_zone, quiet_from, quiet_to,
                                        digest, digest_hour, version, changed_at)
                                SELECT :profile, CAST(:app AS text[]), CAST(:push AS text[]),
                                    CAST(:mail AS text[]), :zone, CAST(:from AS time),
                                    CAST(:to AS time), :digest, :hour, :version, :at
                                WHERE :version = 1 OR EXISTS (
                                    SELECT 1 FROM notification_setting WHERE profile_id = :profile)
                                ON CONFLICT (profile_id) DO UPDATE SET
                                    app = excluded.app, push = excluded.push, mail = excluded.mail,
                                    time_zone = excluded.time_zone,
                                    quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to,
                                    digest = excluded.digest, digest_hour = excluded.digest_hour,
                                    version = excluded.version, changed_at = excluded.changed_at
                                WHERE s.version = excluded.version - 1
                                """)
                        .setParameter("profile", profileId)
                        .setParameter("app", words(setting.app()))
                        .setParameter("push", words(setting.push()))
                        .setParameter("mail", words(setting.mail()))
                        .setParameter("zone", setting.zone().getId())
                        .setParameter("from", quiet == null ? null : quiet.from().toString())
                        .setParameter("to", quiet == null ? null : quiet.to().toString())
                        .setParameter("digest", setting.digest())
                        .setParameter("hour", setting.digestHour())
                        .setParameter("version", setting.version())
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    private static String[] words(Set<Matter> matters) {
        return matters.stream().map(Matter::name).sorted().toArray(String[]::new);
    }
}
