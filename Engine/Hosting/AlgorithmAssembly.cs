using System.Reflection;
using System.Runtime.Loader;
using QuantConnect.Algorithm;

namespace YenValve.Engine;

/// <summary>
/// A compiled algorithm, loaded apart from everything else and thrown away after the run, so that its static state is fresh
/// each time. Assemblies built against LEAN's own libraries run too: LEAN's names lead to the engine's types.
/// </summary>
public sealed class AlgorithmAssembly : IDisposable
{
    private readonly Loader? _loader;
    private readonly Assembly _assembly;

    private AlgorithmAssembly(Loader? loader, Assembly assembly)
    {
        _loader = loader;
        _assembly = assembly;
    }

    /// <summary>Loads a DLL and, when asked for, those beside it that it needs. The files are not locked.</summary>
    public static AlgorithmAssembly Load(string path)
    {
        var full = Path.GetFullPath(path);
        if (!File.Exists(full)) throw new FileNotFoundException($"There is no algorithm assembly {path}", path);
        var loader = new Loader(Path.GetDirectoryName(full)!);
        try
        {
            return new AlgorithmAssembly(loader, loader.FromFile(full));
        }
        catch (BadImageFormatException e)
        {
            loader.Unload();
            throw new InvalidOperationException($"{path} is not a .NET assembly", e);
        }
    }

    /// <summary>
    /// The same, except that a DLL which belongs to this program is the copy the program itself uses. Code that was compiled to machine code
    /// ahead of time then runs as it is, which a copy loaded apart cannot do; static state is the program's own and outlives the run.
    /// </summary>
    public static AlgorithmAssembly LoadOwn(string path)
    {
        var full = Path.GetFullPath(path);
        var own = ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator).Contains(full);
        return own ? new AlgorithmAssembly(null, Assembly.Load(Path.GetFileNameWithoutExtension(full))) : Load(path);
    }

    /// <summary>
    /// Full name of the algorithm: the only concrete QCAlgorithm, else the one whose full name ends with the given name.
    /// </summary>
    public string Resolve(string? typeName)
    {
        var names = Algorithms().Select(x => x.FullName!).Order(StringComparer.Ordinal).ToList();
        if (names.Count == 1) return names[0];
        var file = _assembly.GetName().Name + ".dll";
        if (names.Count == 0) throw new InvalidOperationException($"{file} has no algorithm: no concrete class derives from QCAlgorithm");
        if (string.IsNullOrEmpty(typeName))
        {
            throw new InvalidOperationException($"{file} has several algorithms, name one of them (algorithm-type-name): {string.Join(", ", names)}");
        }
        var ending = typeName.Contains('.') ? typeName : "." + typeName;
        var found = names.Where(x => x.EndsWith(ending, StringComparison.Ordinal) || x == typeName).ToList();
        return found.Count == 1
            ? found[0]
            : throw new InvalidOperationException($"{file} has {(found.Count == 0 ? "no" : "more than one")} algorithm {typeName}; it has {string.Join(", ", names)}");
    }

    /// <summary>Makes a new algorithm object; see <see cref="Resolve"/> for the name. An error in its constructor comes through as it is.</summary>
    public QCAlgorithm Create(string? typeName = null) => (QCAlgorithm)Activator.CreateInstance(TypeOf(typeName),
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DoNotWrapExceptions, null, null, null)!;

    /// <summary>Class of the algorithm; see <see cref="Resolve"/> for the name.</summary>
    public Type TypeOf(string? typeName = null) => _assembly.GetType(Resolve(typeName), true)!;

    /// <inheritdoc/>
    public void Dispose() => _loader?.Unload();

    private IEnumerable<Type> Algorithms()
    {
        Type?[] types;
        try
        {
            types = _assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException e)
        {
            // a type that needs something missing is no candidate; the others are
            types = e.Types;
        }
        return types.Where(x => x is { IsAbstract: false } && typeof(QCAlgorithm).IsAssignableFrom(x)).Select(x => x!);
    }

    private sealed class Loader(string folder) : AssemblyLoadContext("algorithm", isCollectible: true)
    {
        public Assembly FromFile(string path)
        {
            using var image = new MemoryStream(File.ReadAllBytes(path));
            var symbols = Path.ChangeExtension(path, ".pdb");
            if (!File.Exists(symbols)) return LoadFromStream(image);
            using var pdb = new MemoryStream(File.ReadAllBytes(symbols));
            return LoadFromStream(image, pdb);
        }

        protected override Assembly? Load(AssemblyName name)
        {
            if (LeanFacades.IsLean(name.Name!)) return LoadFromStream(new MemoryStream(LeanFacades.Image(name.Name!)));
            if (name.Name == typeof(QCAlgorithm).Assembly.GetName().Name) return typeof(QCAlgorithm).Assembly;
            try
            {
                // what the engine itself uses must be the same to both
                return Default.LoadFromAssemblyName(new AssemblyName(name.Name!));
            }
            catch (Exception e) when (e is FileNotFoundException or FileLoadException)
            {
                var beside = Path.Combine(folder, name.Name + ".dll");
                return File.Exists(beside) ? FromFile(beside) : null;
            }
        }
    }
}
