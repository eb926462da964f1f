// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kinds/static/answer/pagetemplate.h"
#include "kinds/static/files/requestpath.h"
#include "kinds/static/listing/foldercontent.h"

namespace Kinds::Static {

// What a listing shows besides the folder's content.
struct ListingView
{
    RequestPath path;
    SortOrder order;
    QString rootName; // shown for "/"
    bool upload = false;
    QByteArray script; // an element for live reload; empty: none
};

// A folder as an HTML page. Any thread.
QByteArray listingPage(const PageTemplate &page, const ListingView &view,
                       const FolderContent &content);

// A folder as JSON: path, counts and entries with name, type, size, modified and href.
QByteArray listingJson(const ListingView &view, const FolderContent &content);

} // namespace Kinds::Static
