// SPDX-License-Identifier: MIT
#pragma once

/// Marks a sentence that people read, for translation, where it is written: lupdate collects it as
/// QT_TRANSLATE_NOOP (see ui/CMakeLists.txt), and whoever shows it looks it up in the same context.
/// The arguments of a sentence are %1, %2, … as in QString::arg().
#define KLARTEXT_SENTENCE(context, english) english
