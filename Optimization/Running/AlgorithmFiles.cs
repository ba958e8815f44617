using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using QuantConnect.Algorithm;

namespace YenValve.Optimization.Running;

/// <summary>The DLL of an algorithm and those beside it that it needs, however indirectly; not the engine, which has an identity of its own.</summary>
internal static class AlgorithmFiles
{
    public static IReadOnlyList<string> Of(string location)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(location))!;
        var engine = typeof(QCAlgorithm).Assembly.GetName().Name;
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var open = new Stack<string>([Path.GetFullPath(location)]);
        while (open.TryPop(out var file))
        {
            if (!found.TryAdd(Path.GetFileName(file), file)) continue;
            foreach (var name in References(file))
            {
                var beside = Path.Combine(folder, name + ".dll");
                if (name != engine && File.Exists(beside)) open.Push(beside);
            }
        }

        return [.. found.Values];
    }

    private static List<string> References(string file)
    {
        using var reader = new PEReader(File.OpenRead(file));
        if (!reader.HasMetadata) return [];
        var metadata = reader.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }
}
