// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QStringList>

#include <nlohmann/json.hpp>

#include <deque>
#include <memory>
#include <unordered_map>

namespace Core {

// JSON or YAML documents that refer to each other by "$ref", read once and then as they are. Any
// thread.
class SchemaDocuments
{
public:
    using Json = nlohmann::ordered_json;

    // One document, and all files that it refers to, itself and by others.
    static Result<std::shared_ptr<const SchemaDocuments>> readFile(const QString &path);
    // path: where it stands, or would; files that it refers to are found from there.
    static std::shared_ptr<const SchemaDocuments> of(Json document, const QString &path);

    const Json &main() const { return m_documents.front(); }
    const QString &path() const { return m_path; } // of the main document, or empty
    const QStringList &files() const { return m_files; } // read, absolute
    // Files that could not be read and references that lead nowhere, as sentences.
    const QStringList &unreadable() const { return m_unreadable; }
    const QStringList &missing() const { return m_missing; }
    static QString leadsNowhere(const std::string &reference);

    // What stands there; null: nothing.
    const Json *find(const std::string &reference) const;
    // The value, or what it refers to: never a reference itself; null: that leads nowhere.
    const Json *follow(const Json &value) const;

    // Makes references below value complete, with the file in which they lead.
    static void complete(Json &value, const QString &path);

private:
    void add(Json document, const QString &path);
    void addFile(const QString &path);
    void resolve();
    // chain: references that led here.
    const Json *placeOf(const std::string &reference, int chain) const;
    const Json *atPointer(const Json &start, std::string_view pointer, int chain) const;
    const Json *follow(const Json &value, int chain) const;

    std::deque<Json> m_documents;
    std::unordered_map<std::string, const Json *> m_byPath;
    std::unordered_map<std::string, const Json *> m_byName; // $id, and path#anchor
    std::unordered_map<std::string, const Json *> m_found; // references
    QString m_path;
    QStringList m_files;
    QStringList m_unreadable;
    QStringList m_missing;
};

} // namespace Core
