// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>
#include <vector>

#include "code/code_language.h"

namespace klartext::ui {

/// What a piece of code is to the eye.
enum class CodeRole { Plain, Keyword, Type, Name, String, Number, Comment, Added, Removed };
inline constexpr int codeRoleCount = static_cast<int>(CodeRole::Removed) + 1;

/// A piece of a text that is not Plain.
struct CodeSpan {
    qsizetype from = 0;
    qsizetype length = 0;
    CodeRole role = CodeRole::Plain;

    friend bool operator==(const CodeSpan&, const CodeSpan&) = default;
};

/// The pieces of the code, in order, none over another. Linear in its length; what is longer than
/// half a million characters stays plain. Any text gives some answer.
[[nodiscard]] std::vector<CodeSpan> highlighted(QStringView code, const CodeLanguage& language);

}  // namespace klartext::ui
