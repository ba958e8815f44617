namespace YenValve.Launcher.Optimizing;

/// <summary>What the user got wrong, as the one line that every command answers with.</summary>
internal static class Guarded
{
    public static T Of<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception error) when (error is ArgumentException or InvalidDataException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException(error.Message);
        }
    }
}
