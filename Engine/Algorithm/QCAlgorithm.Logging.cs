using System.Collections.Concurrent;

namespace QuantConnect.Algorithm;

public partial class QCAlgorithm
{
    private string _lastDebug = "";
    private string _lastError = "";

    /// <inheritdoc/>
    public ConcurrentQueue<string> DebugMessages { get; set; } = new();

    /// <inheritdoc/>
    public ConcurrentQueue<string> LogMessages { get; set; } = new();

    /// <inheritdoc/>
    public ConcurrentQueue<string> ErrorMessages { get; set; } = new();

    /// <inheritdoc/>
    public void Debug(string message)
    {
        if (IsNoise(message) || IsRepeat(message, ref _lastDebug)) return;
        DebugMessages.Enqueue(Stamped(message));
    }

    /// <summary>Sends a number to the debug channel.</summary>
    public void Debug(int message) => Debug(message.ToStringInvariant());

    /// <summary>Sends a number to the debug channel.</summary>
    public void Debug(double message) => Debug(message.ToStringInvariant());

    /// <summary>Sends a number to the debug channel.</summary>
    public void Debug(decimal message) => Debug(message.ToStringInvariant());

    /// <inheritdoc/>
    public void Log(string message)
    {
        if (!IsNoise(message)) LogMessages.Enqueue(Stamped(message));
    }

    /// <summary>Writes a number to the log.</summary>
    public void Log(int message) => Log(message.ToStringInvariant());

    /// <summary>Writes a number to the log.</summary>
    public void Log(double message) => Log(message.ToStringInvariant());

    /// <summary>Writes a number to the log.</summary>
    public void Log(decimal message) => Log(message.ToStringInvariant());

    /// <inheritdoc/>
    public void Error(string message)
    {
        if (IsNoise(message) || IsRepeat(message, ref _lastError)) return;
        ErrorMessages.Enqueue(Stamped(message));
    }

    /// <summary>Sends a number to the error channel.</summary>
    public void Error(int message) => Error(message.ToStringInvariant());

    /// <summary>Sends a number to the error channel.</summary>
    public void Error(double message) => Error(message.ToStringInvariant());

    /// <summary>Sends a number to the error channel.</summary>
    public void Error(decimal message) => Error(message.ToStringInvariant());

    /// <summary>Sends the message of an exception to the error channel.</summary>
    public void Error(Exception error) => Error(error.Message);

    /// <summary>Ends the run after the present step; orders of this step are still carried out.</summary>
    public void Quit(string message = "")
    {
        Debug("Quit(): " + message);
        Status = AlgorithmStatus.Stopped;
    }

    /// <summary>Ends the run after the present step when told true.</summary>
    public void SetQuit(bool quit)
    {
        if (quit) Status = AlgorithmStatus.Stopped;
    }

    private bool IsNoise(string message) => !LiveMode && string.IsNullOrEmpty(message);

    private bool IsRepeat(string message, ref string last)
    {
        if (!LiveMode && message == last) return true;
        last = message;
        return false;
    }

    private string Stamped(string message) => message.PrefixWithAlgorithmTime(Time);
}
