namespace YenValve.Optimization.Study;

/// <summary>Keeps a second process off a study: two that share one would run the same sets twice. The system lets go of it when the process ends, however it ends.</summary>
internal sealed class StudyLock : IDisposable
{
    private readonly FileStream _file;

    private StudyLock(FileStream file) => _file = file;

    public static StudyLock Take(string study)
    {
        try
        {
            return new StudyLock(new FileStream(study + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose));
        }
        catch (IOException error)
        {
            throw new IOException($"study {study} is in use by another process ({error.Message})", error);
        }
    }

    public void Dispose() => _file.Dispose();
}
