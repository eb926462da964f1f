// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/http/contentcoding.h"

#include <algorithm>
#include <array>

namespace Kinds::Static {

namespace {

// The smallest content first.
constexpr std::array allCodings {ContentCoding::Brotli, ContentCoding::Zstd, ContentCoding::Gzip,
                                 ContentCoding::Identity};

// The weight of a member such as "gzip;q=0.5", in thousandths; one that cannot be read is 0.
int weightOf(QByteArrayView parameters)
{
    const QByteArray text = parameters.toByteArray().replace(' ', "").replace('\t', "").toLower();
    const qsizetype at = text.indexOf(";q=");
    if (at < 0)
        return 1000;
    bool ok = false;
    const double weight = text.mid(at + 3).split(';').constFirst().toDouble(&ok);
    return ok && weight >= 0 && weight <= 1 ? int(weight * 1000) : 0;
}

bool isNamed(QByteArrayView name, ContentCoding coding)
{
    if (coding == ContentCoding::Identity)
        return name.compare("identity", Qt::CaseInsensitive) == 0;
    if (coding == ContentCoding::Gzip && name.compare("x-gzip", Qt::CaseInsensitive) == 0)
        return true;
    return name.compare(codingName(coding), Qt::CaseInsensitive) == 0;
}

// In thousandths; -1: refused.
int weightFor(ContentCoding coding, const QByteArrayList &members)
{
    std::optional<int> any;
    for (const QByteArray &member : members) {
        const qsizetype semicolon = member.indexOf(';');
        const QByteArrayView name
            = QByteArrayView(member).first(semicolon < 0 ? member.size() : semicolon).trimmed();
        const int weight
            = semicolon < 0 ? 1000 : weightOf(QByteArrayView(member).sliced(semicolon));
        if (isNamed(name, coding))
            return weight == 0 ? -1 : weight;
        if (name == "*")
            any = weight;
    }
    if (any)
        return *any == 0 ? -1 : *any;
    return coding == ContentCoding::Identity ? 0 : -1;
}

} // namespace

QByteArray codingName(ContentCoding coding)
{
    switch (coding) {
    case ContentCoding::Identity:
        return {};
    case ContentCoding::Gzip:
        return "gzip";
    case ContentCoding::Brotli:
        return "br";
    case ContentCoding::Zstd:
        return "zstd";
    }
    Q_UNREACHABLE();
}

QByteArray codingSuffix(ContentCoding coding)
{
    switch (coding) {
    case ContentCoding::Identity:
        return {};
    case ContentCoding::Gzip:
        return ".gz";
    case ContentCoding::Brotli:
        return ".br";
    case ContentCoding::Zstd:
        return ".zst";
    }
    Q_UNREACHABLE();
}

QList<ContentCoding> acceptedCodings(const std::optional<QByteArray> &acceptEncoding)
{
    if (!acceptEncoding)
        return {ContentCoding::Identity};
    struct Candidate
    {
        ContentCoding coding;
        int weight;
    };
    const QByteArrayList members = acceptEncoding->split(',');
    QList<Candidate> candidates;
    for (const ContentCoding coding : allCodings) {
        const int weight = weightFor(coding, members);
        if (weight >= 0)
            candidates.append({coding, weight});
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.weight > b.weight; });
    QList<ContentCoding> codings;
    for (const Candidate &candidate : std::as_const(candidates))
        codings.append(candidate.coding);
    return codings;
}

} // namespace Kinds::Static
