// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <nlohmann/json.hpp>

#include <functional>

namespace Core {

// Goes through all places of a document where schemas and references may stand, but not through
// examples and other contents that only look so. Any thread.
class SchemaReferences
{
public:
    using Json = nlohmann::ordered_json;
    // A value of "$ref".
    using OnReference = std::function<void(std::string &reference)>;
    // A schema that has a name of its own.
    using OnName = std::function<void(const std::string &key, const std::string &name, Json &)>;

    SchemaReferences(OnReference onReference, OnName onName);

    void visit(Json &value);

private:
    // Names: keys are people's own; Data: only references in place of an example count.
    enum class Place : quint8 { Keywords, Names, Data };

    void visit(Json &value, Place place, int depth);

    OnReference m_onReference;
    OnName m_onName;
};

} // namespace Core
