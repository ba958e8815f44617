namespace YenValve.Report;

/// <summary>A report cannot be made of what was given; the message is the one line the user sees.</summary>
public sealed class ReportException : Exception
{
    /// <summary>Says why.</summary>
    /// <param name="message">One line.</param>
    public ReportException(string message) : base(message)
    {
    }

    /// <summary>Says why, and what failed underneath.</summary>
    /// <param name="message">One line.</param>
    /// <param name="inner">What failed.</param>
    public ReportException(string message, Exception inner) : base(message, inner)
    {
    }
}
