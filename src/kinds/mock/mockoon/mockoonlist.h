// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/message.h"

#include <nlohmann/json.hpp>

#include <vector>

namespace Kinds::Mock {

// A list as the CRUD routes of Mockoon have it: other words in the query, other answers, and
// requests that change the whole list. Lives as long as the request.
class MockoonList
{
public:
    using Json = nlohmann::ordered_json;

    struct Answer
    {
        int status = 200;
        Core::Headers headers = {};
        Json body = Json::object();
    };

    MockoonList(std::vector<Json> &items, std::string idKey);

    // None: there is nothing for this method.
    std::optional<Answer> ofList(const Core::Request &request, const QByteArray &body);
    std::optional<Answer> ofEntry(const Core::Request &request, const QByteArray &id,
                                  const QByteArray &body);

private:
    Answer read(const Core::Request &request) const;
    Answer create(Json entry);
    Answer replaceAll(Json entries, bool keepsOld);
    Answer change(Json &entry, Json given, bool merges) const;
    std::vector<Json>::iterator find(const QByteArray &id);
    Json nextId() const;

    std::vector<Json> &m_items;
    const std::string m_idKey; // members, with dots between
};

} // namespace Kinds::Mock
