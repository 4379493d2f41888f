// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "core/page_tree.h"

namespace klartext::core {

/// What the meta and link tags of a page claim. Texts are decoded and folded, addresses and dates
/// as written; empty where there is none.
struct HeadClaims {
    std::string title;         ///< of OpenGraph, Twitter or Dublin Core, in this order
    std::string previewTitle;  ///< of Twitter
    std::string siteName;
    std::string author;
    std::string writer;  ///< of the labelled lines in a preview card: "Written by"
    std::string published;
    std::string modified;
    std::string description;
    std::string image;
    std::string url;
    std::string language;
    bool article = false;  ///< OpenGraph calls the page an article
};

[[nodiscard]] HeadClaims readHeadClaims(const HeadData& head);

}  // namespace klartext::core
