// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/message.h"
#include "core/mock/mockfile.h"
#include "kinds/mock/routetable.h"

#include <nlohmann/json.hpp>

#include <vector>

namespace Kinds::Mock {

// A list of objects that requests read and change. Lives in the server's thread.
class Resource
{
public:
    struct Answer
    {
        Core::Response head;
        QByteArray body;
    };

    explicit Resource(const Core::MockResource &resource);

    // Whether a path is that of the list or of one of its objects.
    bool covers(const PathSegments &segments) const;
    Answer answer(const Core::Request &request, const PathSegments &segments,
                  const QByteArray &body);
    const Core::MockResource &source() const { return m_source; }

private:
    using Json = nlohmann::ordered_json;

    Answer answerList(const Core::Request &request, const QByteArray &body);
    Answer answerItem(const Core::Request &request, const QByteArray &id, const QByteArray &body);
    Answer list(const Core::Request &request) const;
    Answer create(const Core::Request &request, Json item);
    std::vector<Json>::iterator find(const QByteArray &id);
    Json nextId() const;

    const Core::MockResource m_source;
    const PathSegments m_path;
    const std::string m_idKey;
    std::vector<Json> m_items;
};

} // namespace Kinds::Mock
