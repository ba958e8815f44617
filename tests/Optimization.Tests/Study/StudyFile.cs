namespace YenValve.Optimization.Tests.Study;

/// <summary>A path of a study that is cleared away afterwards.</summary>
internal sealed class StudyFile : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("study").FullName;

    public string Path => In("study.db");

    public string In(string name) => System.IO.Path.Combine(_folder, name);

    public void Dispose() => Directory.Delete(_folder, true);
}
