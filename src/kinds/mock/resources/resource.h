// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/message.h"
#include "core/mock/mockfile.h"
#include "core/result.h"
#include "kinds/mock/routetable.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <optional>
#include <vector>

namespace Kinds::Mock {

// A list of objects that requests read and change. Lives in the server's thread once it is used.
class Resource
{
public:
    using Json = nlohmann::ordered_json;
    using Items = std::vector<Json>;

    struct Answer
    {
        Core::Response head;
        QByteArray body;
    };
    // What a request is about.
    struct Place
    {
        std::optional<QByteArray> id = {}; // none: the list
        std::string member = {}; // not empty: only entries where this has the value
        Json value = {};
    };
    // Adds to an entry what the request wants of other lists.
    using Decorate = std::function<void(Json &item)>;

    static constexpr size_t mostItems = 100'000;
    static constexpr qint64 mostBytes = 64 * 1024 * 1024; // as JSON, by requests for entries

    explicit Resource(const Core::MockResource &resource);

    const Core::MockResource &source() const { return m_source; }
    const PathSegments &path() const { return m_path; }
    const std::string &idKey() const { return m_idKey; }
    const Items &items() const { return m_items; }
    quint64 revision() const { return m_revision; } // grows with each change; 0: as it began
    // Null: there is none.
    const Json *find(const QByteArray &id) const;
    Answer answer(const Core::Request &request, const Place &place, const QByteArray &body,
                  const Decorate &decorate);
    // Removes entries whose member is this.
    void removeWhere(const std::string &member, const QByteArray &value);

    void reset(); // to the start data
    // The reason if it has entries that cannot be found.
    Core::Result<> checkStart() const;
    // Other start data, JSON, for a list that has not changed and is kept nowhere.
    void beginWith(const QByteArray &data);
    // The reason if these are no entries of this list; then nothing has changed.
    Core::Result<> setItems(Items items);
    // Entries that were read from its store before it is used: no change.
    Core::Result<> begin(Items items);
    // Goes on with the entries of one that is as before in the file.
    bool takeOver(Resource &before);

    Answer noEntry() const; // 404
    static Answer failure(int status, const QString &why);

private:
    bool makeRoom(qint64 bytes); // false: there is none
    Answer answerAsMockoon(const Core::Request &request, const Place &place,
                           const QByteArray &body);
    Answer answerList(const Core::Request &request, const Place &place, const QByteArray &body,
                      const Decorate &decorate);
    Answer answerItem(const Core::Request &request, const Place &place, const QByteArray &body,
                      const Decorate &decorate);
    Answer list(const Core::Request &request, const Place &place, const Decorate &decorate) const;
    Answer create(const Core::Request &request, Json item);
    Answer change(Json &item, const Core::Request &request, const Place &place,
                  const QByteArray &body);
    Items::iterator find(const Place &place);
    void changed();
    Core::Result<> check(const Items &items) const;
    Json nextId() const;

    const Core::MockResource m_source;
    const PathSegments m_path;
    const std::string m_idKey;
    QByteArray m_start; // data to begin with
    Items m_items;
    qint64 m_bytes = 0; // of these, as JSON
    quint64 m_revision = 0;
};

} // namespace Kinds::Mock
