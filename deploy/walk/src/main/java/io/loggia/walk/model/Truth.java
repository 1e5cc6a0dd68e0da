package io.loggia.walk.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the owners' databases hold at one moment.
 *
 * @param people handles of all active people, by id
 * @param follows ties in force, to profiles of any kind
 * @param posts the newest first, by id as unsigned bytes
 */
record Truth(
        Map<UUID, String> people,
        Set<Pair> follows,
        Set<Pair> blocks,
        Set<Pair> mutes,
        List<ModelPost> posts) {}
