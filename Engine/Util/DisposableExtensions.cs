using QuantConnect.Logging;

namespace QuantConnect.Util;

/// <summary>Disposes without throwing.</summary>
public static class DisposableExtensions
{
    /// <summary>Disposes; a failure is logged. False when there was nothing to dispose or it failed.</summary>
    public static bool DisposeSafely(this IDisposable? disposable) => disposable.DisposeSafely(static error => Log.Error(error));

    /// <summary>Disposes; a failure is handed over. False when there was nothing to dispose or it failed.</summary>
    public static bool DisposeSafely(this IDisposable? disposable, Action<Exception> errorHandler)
    {
        if (disposable is null) return false;
        try
        {
            disposable.Dispose();
            return true;
        }
        catch (ObjectDisposedException)
        {
            return true;
        }
        catch (Exception error)
        {
            errorHandler(error);
            return false;
        }
    }
}
