namespace YenValve.Importing;

/// <summary>
/// One writer per data folder: held by whoever collects or imports into it, for as long as it does. The operating system lets go of it when the
/// process ends, however it ends.
/// </summary>
public sealed class FolderLock : IDisposable
{
    private const string Name = ".yenvalve.lock";
    private readonly FileStream _file;

    private FolderLock(FileStream file) => _file = file;

    /// <summary>Takes the lock of a folder, which is made where it is missing.</summary>
    /// <param name="dataFolder">LEAN data folder.</param>
    /// <exception cref="IOException">Another process holds it.</exception>
    public static FolderLock Take(string dataFolder)
    {
        Directory.CreateDirectory(dataFolder);
        return new FolderLock(TryOpen(dataFolder, FileMode.OpenOrCreate) ?? throw Held(dataFolder));
    }

    /// <summary>Takes the lock of a folder into which somebody has collected; nothing where nobody has.</summary>
    /// <param name="dataFolder">LEAN data folder.</param>
    /// <exception cref="IOException">Another process holds it.</exception>
    public static IDisposable? TakeIfCollected(string dataFolder) =>
        File.Exists(Path.Combine(dataFolder, Name)) ? new FolderLock(TryOpen(dataFolder, FileMode.Open) ?? throw Held(dataFolder)) : null;

    /// <summary>Lets go of it.</summary>
    public void Dispose() => _file.Dispose();

    private static FileStream? TryOpen(string dataFolder, FileMode mode)
    {
        try
        {
            return new FileStream(Path.Combine(dataFolder, Name), mode, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException error) when (error is not (DirectoryNotFoundException or FileNotFoundException or PathTooLongException))
        {
            return null;
        }
    }

    private static IOException Held(string dataFolder) => new($"Another process collects or imports into '{dataFolder}'; a data folder has one writer.");
}
