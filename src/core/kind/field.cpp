// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kind/field.h"

#include "core/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

QString name(const Field &field)
{
    return field.label.isEmpty() ? field.key : field.label;
}

bool isEmpty(const QVariant &value)
{
    if (!value.isValid())
        return true;
    if (value.metaType() == QMetaType::fromType<QString>())
        return value.toString().isEmpty();
    if (value.metaType() == QMetaType::fromType<QStringList>())
        return value.toStringList().isEmpty();
    return false;
}

QString expected(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::Folder:
    case FieldType::File:
    case FieldType::Choice:
        return Tr::tr("a text");
    case FieldType::Flag:
        return Tr::tr("true or false");
    case FieldType::Integer:
        return Tr::tr("a whole number");
    case FieldType::Lines:
        return Tr::tr("a list of texts");
    }
    return {};
}

QMetaType metaType(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::Folder:
    case FieldType::File:
    case FieldType::Choice:
        return QMetaType::fromType<QString>();
    case FieldType::Flag:
        return QMetaType::fromType<bool>();
    case FieldType::Integer:
        return QMetaType::fromType<qlonglong>();
    case FieldType::Lines:
        return QMetaType::fromType<QStringList>();
    }
    return {};
}

// What the forms' models and the command line make of a number is an int now and then.
bool hasType(const QVariant &value, FieldType type)
{
    if (type == FieldType::Integer && value.metaType() == QMetaType::fromType<int>())
        return true;
    return value.metaType() == metaType(type);
}

Result<> checkBounds(const Field &field, qlonglong number)
{
    if (field.minimum == field.maximum || (number >= field.minimum && number <= field.maximum))
        return {};
    return failure(Tr::tr("%1 must be from %2 to %3, not %4.")
                       .arg(name(field))
                       .arg(field.minimum)
                       .arg(field.maximum)
                       .arg(number));
}

Result<> checkChoice(const Field &field, const QString &text)
{
    QStringList allowed;
    for (const FieldChoice &choice : field.choices) {
        if (choice.value == text)
            return {};
        allowed += choice.value;
    }
    return failure(
        Tr::tr("%1 must be one of %2, not “%3”.").arg(name(field), allowed.join(u", "_s), text));
}

Result<QVariant> parseFlag(const Field &field, const QString &text)
{
    static const QStringList yes {u"true"_s, u"yes"_s, u"on"_s, u"1"_s};
    static const QStringList no {u"false"_s, u"no"_s, u"off"_s, u"0"_s};
    if (yes.contains(text, Qt::CaseInsensitive))
        return QVariant(true);
    if (no.contains(text, Qt::CaseInsensitive))
        return QVariant(false);
    return failure(Tr::tr("%1 must be true or false, not “%2”.").arg(name(field), text));
}

Result<QVariant> parseInteger(const Field &field, const QString &text)
{
    bool ok = false;
    const qlonglong number = text.trimmed().toLongLong(&ok);
    if (ok)
        return QVariant(number);
    return failure(Tr::tr("%1 must be a whole number, not “%2”.").arg(name(field), text));
}

} // namespace

Result<> Field::validate(const QVariant &value) const
{
    if (isEmpty(value)) {
        if (required)
            return failure(Tr::tr("%1 is missing.").arg(name(*this)));
        if (!value.isValid() || type != FieldType::Choice)
            return {};
    }
    if (!hasType(value, type))
        return failure(Tr::tr("%1 must be %2.").arg(name(*this), expected(type)));

    if (type == FieldType::Integer) {
        if (const Result<> bounds = checkBounds(*this, value.toLongLong()); !bounds)
            return bounds;
    }
    if (type == FieldType::Choice) {
        if (const Result<> choice = checkChoice(*this, value.toString()); !choice)
            return choice;
    }
    return check ? check(value) : Result<>();
}

Result<QVariant> Field::parse(const QString &text) const
{
    switch (type) {
    case FieldType::Text:
    case FieldType::Folder:
    case FieldType::File:
    case FieldType::Choice:
        return QVariant(text);
    case FieldType::Flag:
        return parseFlag(*this, text);
    case FieldType::Integer:
        return parseInteger(*this, text);
    case FieldType::Lines:
        return QVariant(text.split(u'\n', Qt::SkipEmptyParts));
    }
    return QVariant();
}

} // namespace Core
