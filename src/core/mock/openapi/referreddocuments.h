// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

namespace Core {

class SchemaDocuments;

// What schemas and operations refer to; is no part of what a file says.
struct MockDocuments
{
    std::shared_ptr<const SchemaDocuments> all = {};

    bool operator==(const MockDocuments &) const { return true; }
};

} // namespace Core
