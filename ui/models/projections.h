// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "core/projection.h"

namespace klartext::ui {

/// What PageModel makes of a page and a person's decisions, perhaps made before. Either may be
/// null: then it is made when it is asked for.
struct Projections {
    std::shared_ptr<const core::Article> article;
    std::shared_ptr<const core::Article> withDoubt;
};

}  // namespace klartext::ui
