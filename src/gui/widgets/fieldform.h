// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/field.h"

#include <QWidget>

class QToolButton;

namespace Gui {

class FieldRow;
class FormGrid;

// A form made from Fields: grouped, the advanced ones folded away, checked while typing; main
// thread.
class FieldForm final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldForm(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(FieldForm)

    // Made anew from these, with their defaults as values.
    void setFields(const QList<Core::Field> &fields);
    // A key that is missing gets its default. Emits changed(), not edited().
    void setValues(const Core::FieldValues &values);
    Core::FieldValues values() const; // defaults left out
    QVariant value(const QString &key) const;
    // Emits changed(), not edited().
    void setValue(const QString &key, const QVariant &value);
    // A warning under the field, empty: none.
    void setNotice(const QString &key, const QString &text);
    void setFieldVisible(const QString &key, bool visible);
    void focusField(const QString &key);

    // No mistake is known.
    bool isValid() const { return error().isEmpty(); }
    // The first mistake, empty if there is none.
    QString error() const;
    // A check that takes longer is under way; checkingFinished() follows.
    bool isChecking() const;

signals:
    void changed();
    void edited(const QString &key, const QVariant &before, const QVariant &after); // by the user
    void validityChanged(bool valid);
    void checkingFinished();

private:
    FieldRow *row(const QString &key) const;
    void addGroup(const QList<Core::Field> &fields, const QString &group);
    void addHeading(const QString &text);
    void addRow(const Core::Field &field);
    void showAdvanced(bool shown);
    void tellValidity();

    FormGrid *m_layout;
    QToolButton *m_fold = nullptr;
    QList<FieldRow *> m_rows;
    int m_firstAdvanced = 0; // row of the layout
    bool m_unfolded = false;
    bool m_valid = true;
};

} // namespace Gui
