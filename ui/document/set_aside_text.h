// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>
#include <optional>

#include "core/projection.h"

namespace klartext::ui {

/// What a person can do with a part that was set aside, as the address of a link in the text.
struct SetAsideLink {
    enum class Verb { Unfold, Fold, PutBack };

    Verb verb = Verb::Unfold;
    core::BlockId block = core::noBlock;  ///< the first of the part

    [[nodiscard]] QUrl url() const;
    /// No value for every other address.
    [[nodiscard]] static std::optional<SetAsideLink> fromUrl(const QUrl& url);
};

/// What stands for a folded part: "2 paragraphs set aside as a teaser".
[[nodiscard]] QString foldedSentence(const core::SetAside& part);
/// What stands above an unfolded one: "Set aside as a teaser".
[[nodiscard]] QString unfoldedSentence(const core::SetAside& part);

}  // namespace klartext::ui
