// SPDX-License-Identifier: MIT
#include "panes/page_layer.h"

namespace klartext::ui {

PageLayer::~PageLayer() = default;

void PageLayer::paintBelow(QPainter& /*painter*/) const {}

void PageLayer::paintAbove(QPainter& /*painter*/) const {}

bool PageLayer::press(const QMouseEvent& /*event*/) { return false; }

bool PageLayer::key(const QKeyEvent& /*event*/) { return false; }

bool PageLayer::wheel(const QWheelEvent& /*event*/) { return false; }

void PageLayer::hover(std::optional<QPoint> /*point*/) {}

std::optional<PageLayer::Hint> PageLayer::hintAt(const QPoint& /*point*/) const {
    return std::nullopt;
}

std::optional<PageLayer::Said> PageLayer::saidAt(int /*position*/) const { return std::nullopt; }

}  // namespace klartext::ui
