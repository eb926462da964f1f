// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/field.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace Gui {

class FieldEditor;

// One setting of a form: its input, its help, what is wrong with it, and the way back to its
// default. Lives in the main thread; checks that may look at the disk run beside it.
class FieldRow final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldRow(const Core::Field &field, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(FieldRow)

    const Core::Field &field() const { return m_field; }
    QVariant value() const;
    void setValue(const QVariant &value);
    bool isDefault() const { return value() == m_default; }
    const QString &error() const { return m_error; }
    bool isChecking() const;
    void setNotice(const QString &text); // empty: none
    QWidget *input() const;
    QSize sizeHint() const override;

signals:
    void edited(const QVariant &before, const QVariant &after); // by the user
    void checked(); // error() is up to date

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeEdit();
    void check();
    void startSlowCheck();
    void setError(const QString &error);
    void colourTexts();

    Core::Field m_field;
    QVariant m_default; // as the input gives it
    QVariant m_last;
    QString m_error;
    FieldEditor *m_editor;
    QToolButton *m_reset;
    QLabel *m_help;
    QLabel *m_notice;
    QLabel *m_problem;
    QTimer m_pause; // between the last key and a check that may look at the disk
    QFutureWatcher<QString> m_slowCheck;
    bool m_slow = false; // until its result has arrived here
};

} // namespace Gui
