import "fake-indexeddb/auto";
import { configure } from "@testing-library/preact";

// A loaded machine takes longer than the second that is usual.
configure({ asyncUtilTimeout: 4_000 });
