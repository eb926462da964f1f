// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonValue>
#include <QStringList>

#include <optional>
#include <random>

namespace Core {

// Made-up values that look real, the same ones for the same seed and present time. Their names are
// those of faker-js, as "person.firstName". Lives in any one thread.
class Fake
{
public:
    explicit Fake(quint64 seed, const QDateTime &now = QDateTime::currentDateTimeUtc());

    // Arguments as faker-js takes them; options by name are an object, the last one. None: nothing
    // is called so. What arguments ask for is bounded, a text to 100,000 characters.
    std::optional<QJsonValue> value(QStringView name, const QJsonArray &arguments = {});
    // The pattern with each # a digit, each ! one from 2 to 9, each ? a capital letter, and each
    // {{name}} or {{name(arguments)}} a value.
    QString filled(QStringView pattern);
    // Of all values, sorted, without those that are kept for older programs.
    static QStringList names();

    // Both ends may come.
    qint64 integer(qint64 from, qint64 to);
    double number(double from, double to);
    bool chance(double probability) { return number(0, 1) < probability; }
    const QString &oneOf(const QStringList &all);
    QChar characterOf(QStringView all) { return all[integer(0, all.size() - 1)]; }
    QString characters(QStringView all, qsizetype count);
    QString text(QStringView name) { return value(name).value_or(QJsonValue()).toString(); }
    const QDateTime &now() const { return m_now; }

private:
    QString filledPart(QStringView call);

    std::mt19937_64 m_random;
    QDateTime m_now;
    int m_depth = 0;
};

} // namespace Core
