// SPDX-License-Identifier: MIT
#include "kinds/explain.h"

#include "kinds/kinds.h"
#include "kinds/reasons.h"

namespace klartext::core {

void explain(const PageView& view, std::span<Verdict> verdicts, const Motives& motives) {
    const auto kinds = classify(view, verdicts);
    for (std::size_t id = 0; id < verdicts.size(); ++id) {
        verdicts[id].kind = kinds[id];
    }
    Reasons reasons(view, verdicts, motives);
    for (BlockId id = 0; id < verdicts.size(); ++id) {
        verdicts[id].reasons = reasons.of(id);
    }
}

}  // namespace klartext::core
