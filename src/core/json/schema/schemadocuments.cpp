// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/schema/schemadocuments.h"

#include "core/formats/content/namevalues.h"
#include "core/json/jsonfile.h"
#include "core/json/schema/schemareferences.h"
#include "core/tr.h"

#include <QDir>
#include <QFileInfo>

namespace Core {

using namespace Qt::StringLiterals;
using Json = SchemaDocuments::Json;

namespace {

constexpr int longestChain = 64; // of references to references
constexpr qsizetype mostFiles = 1000;

bool isAddress(const std::string &reference)
{
    return reference.find("://") != std::string::npos || reference.starts_with("urn:");
}

// A "#" in the name of a file is none of a reference.
std::string keyOf(QString path)
{
    return path.replace(u'#', QChar(0x1f)).toStdString();
}

QString textOf(const std::string &key)
{
    return QString::fromStdString(key).replace(QChar(0x1f), u'#');
}

std::string completed(const std::string &reference, const QString &path)
{
    if (isAddress(reference))
        return reference;
    const size_t hash = reference.find('#');
    const std::string fragment = hash == std::string::npos ? "#" : reference.substr(hash);
    const std::string file = reference.substr(0, hash);
    if (file.empty())
        return keyOf(path) + fragment;
    const QString name
        = QString::fromUtf8(percentDecoded(QByteArrayView(file.data(), qsizetype(file.size()))));
    const QString full = QFileInfo(path).dir().absoluteFilePath(name);
    return keyOf(QDir::cleanPath(full)) + fragment;
}

const Json *below(const Json &value, const std::string &step)
{
    if (value.is_object()) {
        const auto found = value.find(step);
        return found == value.end() ? nullptr : &*found;
    }
    bool isNumber = false;
    const auto index = QByteArray::fromStdString(step).toUInt(&isNumber);
    return value.is_array() && isNumber && index < value.size() ? &value[index] : nullptr;
}

} // namespace

Result<std::shared_ptr<const SchemaDocuments>> SchemaDocuments::readFile(const QString &path)
{
    const QString full = QDir::cleanPath(QDir().absoluteFilePath(path));
    auto document = readJsonFile(full);
    if (!document)
        return failure(document.error());
    auto documents = std::make_shared<SchemaDocuments>();
    documents->m_path = full;
    documents->m_files << full;
    documents->add(std::move(*document), full);
    documents->resolve();
    return std::shared_ptr<const SchemaDocuments>(std::move(documents));
}

std::shared_ptr<const SchemaDocuments> SchemaDocuments::of(Json document, const QString &path)
{
    auto documents = std::make_shared<SchemaDocuments>();
    if (!path.isEmpty())
        documents->m_path = QDir::cleanPath(QDir().absoluteFilePath(path));
    documents->add(std::move(document), documents->m_path);
    documents->resolve();
    return documents;
}

void SchemaDocuments::complete(Json &value, const QString &path)
{
    SchemaReferences([&](std::string &reference) { reference = completed(reference, path); },
                     [](const auto &, const auto &, auto &) {})
        .visit(value);
}

void SchemaDocuments::add(Json document, const QString &path)
{
    Json &added = m_documents.emplace_back(std::move(document));
    m_byPath[keyOf(path)] = &added;
    std::vector<std::string> references;
    SchemaReferences(
        [&](std::string &reference) {
            reference = completed(reference, path);
            references.push_back(reference);
        },
        [&](const std::string &key, const std::string &name, Json &schema) {
            if (key == "$anchor" || key == "$dynamicAnchor" || name.starts_with('#'))
                m_byName[keyOf(path) + '#' + name.substr(name.starts_with('#'))] = &schema;
            else if (isAddress(name))
                m_byName[name.substr(0, name.find('#'))] = &schema;
        })
        .visit(added);
    for (const std::string &reference : references) {
        const std::string file = reference.substr(0, reference.find('#'));
        if (!m_byPath.contains(file) && !isAddress(reference))
            addFile(textOf(file));
    }
    for (std::string &reference : references)
        m_found.emplace(std::move(reference), nullptr);
}

void SchemaDocuments::addFile(const QString &path)
{
    if (m_files.size() >= mostFiles)
        return;
    auto document = readJsonFile(path);
    m_byPath[keyOf(path)] = nullptr;
    if (!document) {
        m_unreadable << document.error();
        return;
    }
    m_files << path;
    add(std::move(*document), path);
}

QString SchemaDocuments::leadsNowhere(const std::string &reference)
{
    return Tr::tr("Nothing is found where “%1” leads.").arg(textOf(reference));
}

void SchemaDocuments::resolve()
{
    for (auto &[reference, place] : m_found) {
        place = placeOf(reference, 0);
        if (!place)
            m_missing << leadsNowhere(reference);
    }
    m_missing.sort();
}

// RFC 6901, percent-encoded or not.
const Json *SchemaDocuments::atPointer(const Json &start, std::string_view pointer, int chain) const
{
    const Json *place = &start;
    while (place && !pointer.empty()) {
        const size_t end = std::min(pointer.find('/', 1), pointer.size());
        QByteArray step = percentDecoded(QByteArrayView(pointer.data() + 1, qsizetype(end) - 1));
        step.replace("~1", "/").replace("~0", "~");
        const std::string key = step.toStdString();
        const Json *next = below(*place, key);
        if (!next) {
            place = follow(*place, chain + 1);
            next = place ? below(*place, key) : nullptr;
        }
        place = next;
        pointer = pointer.substr(end);
    }
    return place;
}

const Json *SchemaDocuments::placeOf(const std::string &reference, int chain) const
{
    if (const auto named = m_byName.find(reference); named != m_byName.end())
        return named->second;
    const size_t hash = std::min(reference.find('#'), reference.size());
    const std::string document = reference.substr(0, hash);
    const std::string fragment = hash < reference.size() ? reference.substr(hash + 1) : "";
    const bool isPointer = fragment.empty() || fragment.starts_with('/');
    const auto read = m_byPath.find(document);
    const auto named = m_byName.find(document);
    const Json *start = read != m_byPath.end() ? read->second
        : named != m_byName.end()              ? named->second
                                               : nullptr;
    return start && isPointer ? atPointer(*start, fragment, chain) : nullptr;
}

const Json *SchemaDocuments::follow(const Json &value, int chain) const
{
    if (!value.is_object() || chain > longestChain)
        return chain > longestChain ? nullptr : &value;
    const auto reference = value.find("$ref");
    if (reference == value.end() || !reference->is_string())
        return &value;
    const auto &text = reference->get_ref<const std::string &>();
    const auto known = m_found.find(text);
    const Json *place
        = known != m_found.end() && known->second ? known->second : placeOf(text, chain + 1);
    return place ? follow(*place, chain + 1) : nullptr;
}

const Json *SchemaDocuments::find(const std::string &reference) const
{
    const auto known = m_found.find(reference);
    return known != m_found.end() ? known->second : placeOf(reference, 0);
}

const Json *SchemaDocuments::follow(const Json &value) const
{
    return follow(value, 0);
}

} // namespace Core
